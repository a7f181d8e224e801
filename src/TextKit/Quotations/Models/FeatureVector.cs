using System.Runtime.CompilerServices;

namespace TextKit.Quotations.Models;

/// <summary>The features of one decision, as hashes of <c>name=value</c>; values ignore case.</summary>
internal sealed class FeatureVector
{
    private const ulong Prime = 0x9E3779B97F4A7C15, First = 0xD6E8FEB86659FD93, Middle = 0xC2B2AE3D27D4EB4F, Last = 0x165667B19E3779F9;
    private static readonly FeatureValue[] Numbers = [.. Enumerable.Range(0, 6).Select(number => new FeatureValue($"{number}")), new FeatureValue("6+")];
    private ulong[] _keys = new ulong[64];
    private int _count;

    /// <summary>The features in readable form; kept only when a model is trained.</summary>
    public List<string>? Names { get; init; }

    /// <summary>The features as hashes.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, _count);

    /// <summary>Adds a feature that is there or not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(string name) => Add(Of(name), name);

    /// <summary>Adds a feature with a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(string name, in FeatureValue value) => Add(Of(name), name, value);

    /// <summary>Adds a feature with two values together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(string name, in FeatureValue first, in FeatureValue second) => Add(Of(name), name, first, second);

    /// <summary>Adds a feature with three values together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(string name, in FeatureValue first, in FeatureValue second, in FeatureValue third) => Add(Of(name), name, first, second, third);

    /// <summary>Adds a feature with a small whole number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(string name, int value) => Add(name, NumberOf(value));

    /// <summary>Adds a feature that is there or not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddIf(bool condition, string name)
    {
        if (condition) Add(name);
    }

    /// <summary>Forgets everything, so that the buffer can be used again.</summary>
    public void Clear() => _count = 0;

    /// <summary>The value of a small whole number.</summary>
    public static FeatureValue NumberOf(int value) => Numbers[Math.Clamp(value, 0, Numbers.Length - 1)];

    /// <summary>The hash of a feature in readable form.</summary>
    public static ulong Hash(string feature)
    {
        int sign = feature.IndexOf('=', StringComparison.Ordinal);
        return sign < 0 ? Joined(Of(feature), 0) : Joined(Of(feature[..sign]), new FeatureValue(feature[(sign + 1)..]).Hash);
    }

    // Letters at the start, in the middle and at the end tell names of one length apart. The compiler works this out beforehand where the name is written out.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Of(string name)
    {
        ulong length = (ulong)name.Length;
        if (name.Length < 4) return length + ((name[0] + ((ulong)name[^1] << 32)) * First);
        return length + ((FourLetters(name, 0) * First) ^ (FourLetters(name, (name.Length - 4) / 2) * Middle) ^ (FourLetters(name, name.Length - 4) * Last));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourLetters(string name, int start) => name[start] | ((ulong)name[start + 1] << 16) | ((ulong)name[start + 2] << 32) | ((ulong)name[start + 3] << 48);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Joined(ulong name, ulong value)
    {
        ulong hash = (name ^ value) * Prime;
        return hash ^ (hash >> 32);
    }

    // One piece of code for all features, which are many and each seldom asked for: what stands at each is no more than a call.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Add(ulong hash, string name)
    {
        AddKey(Joined(hash, 0));
        Names?.Add(name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Add(ulong hash, string name, in FeatureValue value)
    {
        AddKey(Joined(hash, value.Hash));
        Names?.Add($"{name}={value.Words.ToString().ToLowerInvariant()}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Add(ulong hash, string name, in FeatureValue first, in FeatureValue second)
    {
        AddKey(Joined(hash, first.Before(second)));
        Names?.Add($"{name}={first.Words} {second.Words}".ToLowerInvariant());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Add(ulong hash, string name, in FeatureValue first, in FeatureValue second, in FeatureValue third)
    {
        AddKey(Joined(hash, (first.Before(second) * third.Scale) + third.Hash));
        Names?.Add($"{name}={first.Words} {second.Words} {third.Words}".ToLowerInvariant());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddKey(ulong key)
    {
        ulong[] keys = _keys;
        int count = _count;
        if ((uint)count < (uint)keys.Length)
        {
            keys[count] = key;
            _count = count + 1;
        }
        else AddMore(key);
    }

    private void AddMore(ulong key)
    {
        Array.Resize(ref _keys, 2 * _count);
        _keys[_count++] = key;
    }
}
