using System.Runtime.InteropServices;

namespace TextKit.Quotations.Models;

/// <summary>The features of one decision, as hashes of <c>name=value</c>; values ignore case.</summary>
internal sealed class FeatureVector
{
    private const ulong Prime = 0x9E3779B97F4A7C15, First = 0xD6E8FEB86659FD93, Middle = 0xC2B2AE3D27D4EB4F, Last = 0x165667B19E3779F9;
    private static readonly FeatureValue[] Numbers = [.. Enumerable.Range(0, 6).Select(number => new FeatureValue($"{number}")), new FeatureValue("6+")];
    private ulong[] _keys = new ulong[128];
    private int _count;

    /// <summary>The features in readable form; kept only when a model is trained.</summary>
    public List<string>? Names { get; init; }

    /// <summary>The features as hashes.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, _count);

    /// <summary>Adds a feature that is there or not.</summary>
    public void Add(string name)
    {
        AddKey(Of(name, 0));
        Names?.Add(name);
    }

    /// <summary>Adds a feature with a value.</summary>
    public void Add(string name, in FeatureValue value)
    {
        AddKey(Of(name, value.Hash));
        Names?.Add($"{name}={value.Words.ToString().ToLowerInvariant()}");
    }

    /// <summary>Adds a feature with two values together.</summary>
    public void Add(string name, in FeatureValue first, in FeatureValue second)
    {
        AddKey(Of(name, first.Before(second)));
        Names?.Add($"{name}={first.Words} {second.Words}".ToLowerInvariant());
    }

    /// <summary>Adds a feature with three values together.</summary>
    public void Add(string name, in FeatureValue first, in FeatureValue second, in FeatureValue third)
    {
        AddKey(Of(name, (first.Before(second) * third.Scale) + third.Hash));
        Names?.Add($"{name}={first.Words} {second.Words} {third.Words}".ToLowerInvariant());
    }

    /// <summary>Adds a feature with a small whole number.</summary>
    public void Add(string name, int value) => Add(name, NumberOf(value));

    /// <summary>Adds a feature that is there or not.</summary>
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
        return sign < 0 ? Of(feature, 0) : Of(feature.AsSpan(0, sign), new FeatureValue(feature[(sign + 1)..]).Hash);
    }

    // Four letters at the start, in the middle and at the end tell names of one length apart, and no product waits for another.
    private static ulong Of(ReadOnlySpan<char> name, ulong value)
    {
        ulong hash = (ulong)name.Length;
        if (name.Length >= 4)
        {
            hash += (FourLetters(name) * First) ^ (FourLetters(name[((name.Length - 4) / 2)..]) * Middle) ^ (FourLetters(name[^4..]) * Last);
            return Next(hash, value);
        }

        foreach (char c in name) hash = (hash ^ c) * Prime;
        return Next(hash, value);
    }

    private static ulong FourLetters(ReadOnlySpan<char> name) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(name));

    private static ulong Next(ulong hash, ulong piece)
    {
        hash = (hash ^ piece) * Prime;
        return hash ^ (hash >> 32);
    }

    private void AddKey(ulong key)
    {
        if (_count == _keys.Length) Array.Resize(ref _keys, 2 * _count);
        _keys[_count++] = key;
    }
}
