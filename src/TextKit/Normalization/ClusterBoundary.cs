using System.Globalization;
using TextKit.Syllables;

namespace TextKit.Normalization;

/// <summary>Tells where a text may be cut: never within a surrogate pair, nor between a character and the marks or joiners that extend it.</summary>
/// <remarks>
/// The extended grapheme clusters of Unicode Standard Annex #29 without the rules for Hangul, emoji sequences and Indic conjuncts,
/// and with one difference: white space bears no marks, so a mark after a space stands alone.
/// </remarks>
internal static class ClusterBoundary
{
    /// <summary>Widens a span, so that it begins and ends at cluster boundaries.</summary>
    public static TextSpan Widen(ReadOnlySpan<char> text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (!IsBoundary(text, start)) start--;
        while (!IsBoundary(text, end)) end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether the text may be cut before an index.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int index)
    {
        if (index == 0 || index >= text.Length) return true;
        char c = text[index];
        if (c < '\u0300') return true;
        if (char.IsSurrogatePair(text[index - 1], c)) return false;
        return !Extends(text.Slice(index, Math.Min(2, text.Length - index))) || !BearsMarks(text[index - 1]);
    }

    /// <summary>Whether a mark after the character belongs to it.</summary>
    public static bool BearsMarks(char c) => CharacterTable.ClassOf(c) switch
    {
        CharacterClass.Space or CharacterClass.LineEnd => false,
        CharacterClass.Other => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format),
        _ => true,
    };

    private static bool Extends(ReadOnlySpan<char> next) => CharacterTable.SkipMarks(next, 0) > 0;
}
