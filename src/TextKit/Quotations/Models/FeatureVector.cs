namespace TextKit.Quotations.Models;

/// <summary>The features of one decision, as hashes of <c>name=value</c>; values ignore case.</summary>
internal sealed class FeatureVector
{
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;
    private readonly List<ulong> _keys = [];

    /// <summary>The features in readable form; kept only when a model is trained.</summary>
    public List<string>? Names { get; init; }

    /// <summary>The features as hashes.</summary>
    public IReadOnlyList<ulong> Keys => _keys;

    /// <summary>Adds a feature.</summary>
    public void Add(string name, ReadOnlySpan<char> value)
    {
        ulong hash = Continue(Continue(Continue(Offset, name), "="), value);
        _keys.Add(hash);
        Names?.Add($"{name}={value.ToString().ToLowerInvariant()}");
    }

    /// <summary>Adds a feature with a small whole number.</summary>
    public void Add(string name, int value) => Add(name, value switch { 0 => "0", 1 => "1", 2 => "2", 3 => "3", 4 => "4", 5 => "5", _ => "6+" });

    /// <summary>Adds a feature that is there or not.</summary>
    public void AddIf(bool condition, string name)
    {
        if (condition) Add(name, "yes");
    }

    /// <summary>Forgets everything, so that the buffer can be used again.</summary>
    public void Clear() => _keys.Clear();

    /// <summary>The hash of a feature in readable form.</summary>
    public static ulong Hash(ReadOnlySpan<char> feature) => Continue(Offset, feature);

    private static ulong Continue(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text) hash = (hash ^ (c is >= 'a' and <= 'z' ? c : char.ToLowerInvariant(c))) * Prime;
        return hash;
    }
}
