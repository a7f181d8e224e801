using TextKit.Syllables;

namespace TextKit.Entities.Lexicon;

/// <summary>The rolling hash by which phrases of units are looked up: one step a unit, so that all prefixes come for free.</summary>
internal static class PhraseHash
{
    /// <summary>The hash of no unit.</summary>
    public const ulong Empty = 0x2545F4914F6CDD1D;

    /// <summary>Adds one unit's key.</summary>
    public static ulong Extend(ulong hash, ulong key)
    {
        hash = (hash ^ key) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32);
    }

    /// <summary>The 32 bits that tables store of the hash of a single unit.</summary>
    public static uint Of(ulong key) => Fold(Extend(Empty, key));

    /// <summary>The hash of a phrase in ordinary spelling.</summary>
    public static ulong Of(string phrase) => Of(UnitScanner.Scan(phrase));

    /// <summary>The hash of a phrase.</summary>
    public static ulong Of(ReadOnlySpan<Unit> phrase)
    {
        ulong hash = Empty;
        foreach (ref readonly Unit unit in phrase) hash = Extend(hash, unit.Key);
        return hash;
    }

    /// <summary>The 32 bits that tables store of a hash.</summary>
    public static uint Fold(ulong hash) => (uint)(hash >> 32);
}
