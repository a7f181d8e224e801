using System.Runtime.CompilerServices;

namespace TextKit.Syllables;

/// <summary>One unit of a scan of normalized text, with all that later layers ask of it again and again.</summary>
/// <param name="Start">First UTF-16 code unit in the normalized text.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Key">Case-, composition- and tone-placement-insensitive key; see <see cref="UnitKey"/>.</param>
/// <param name="SyllableId">Id of the syllable in <see cref="SyllableTable"/>, or -1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Case">How its letters are written.</param>
/// <param name="Gap">What separates it from the unit before.</param>
internal readonly record struct Unit(int Start, int Length, ulong Key, int SyllableId, UnitKind Kind, LetterCase Case, UnitGap Gap)
{
    /// <summary>Index just after the last code unit.</summary>
    public int End
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Start + Length;
    }

    /// <summary>Whether it is made of letters (a syllable, a foreign word, an abbreviation).</summary>
    public bool IsWord => Kind <= UnitKind.Abbreviation;

    /// <summary>Whether it starts with a capital letter.</summary>
    public bool IsCapital => Case is LetterCase.Capitalized or LetterCase.Upper;

    /// <summary>Whether a new line starts with it.</summary>
    public bool StartsLine => Gap >= UnitGap.Line;

    /// <summary>Whether it follows the unit before without any space.</summary>
    public bool IsGlued => Gap == UnitGap.None;
}
