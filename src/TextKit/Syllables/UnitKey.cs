using System.Runtime.CompilerServices;

namespace TextKit.Syllables;

/// <summary>A number that stands for the letters of a unit, whatever their case, composition or tone placement.</summary>
/// <remarks>
/// Up to ten letters and digits of the Vietnamese repertoire are packed six bits each, and the tone of the whole unit takes the
/// three bits above them: since a syllable has one tone, <c>hoà</c>, <c>hòa</c> and <c>HOÀ</c> have one key, exactly. Anything
/// longer or of another script is hashed, and the top bit says so.
/// </remarks>
internal static class UnitKey
{
    /// <summary>Set in keys that are hashes, not packed letters.</summary>
    public const ulong HashFlag = 1UL << 63;

    /// <summary>Most letters that a packed key can hold.</summary>
    public const int MaxPacked = 10;

    /// <summary>Bits that a letter takes in a packed key.</summary>
    public const int LetterBits = 6;

    private const int ToneShift = 60;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>Adds the tone to toneless packed letters.</summary>
    public static ulong WithTone(ulong letters, Tone tone) => letters | ((ulong)tone << ToneShift);

    /// <summary>The packed letters without the tone; a hash stays as it is.</summary>
    public static ulong WithoutTone(ulong key) => (key & HashFlag) != 0 ? key : key & ((1UL << ToneShift) - 1);

    /// <summary>The tone of a packed key.</summary>
    public static Tone ToneOf(ulong key) => (Tone)((key >> ToneShift) & 7);

    /// <summary>The key of a piece of normalized text.</summary>
    /// <param name="text">Letters, digits and whatever else one unit holds.</param>
    // Called for every word of a model while it loads: compiled for speed at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong packed = 0;
        uint tone = 0;
        if (text.Length > MaxPacked) return Hash(text);
        foreach (char c in text)
        {
            uint entry = CharacterTable.Entry(c);
            uint code = CharacterTable.Code(entry);
            uint mark = CharacterTable.Tone(entry);
            if (code == 0 || (mark != 0 && tone != 0)) return Hash(text);
            packed = (packed << LetterBits) | code;
            tone |= mark;
        }
        return WithTone(packed, (Tone)tone);
    }

    /// <summary>The hash of a text that cannot be packed, with case folded.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        ulong hash = (ulong)text.Length;
        foreach (char c in text) hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        hash ^= hash >> 29;
        return (hash * Prime) | HashFlag;
    }
}
