using System.Buffers;
using TextKit.Syllables;

namespace TextKit.Normalization;

/// <summary>The second pass: mends what is wrong with the letters of Vietnamese syllables.</summary>
internal static class SyllablePass
{
    private static readonly SearchValues<char> LargeEths = SearchValues.Create("ÐƉ");
    private static readonly SearchValues<char> SmallEths = SearchValues.Create("ðɖ");
    private static readonly SearchValues<char> Eths = SearchValues.Create("ÐƉðɖ");

    /// <summary>Mends the syllables of a composed text.</summary>
    /// <returns>The text; the same string if nothing was to mend.</returns>
    public static string Run(string text, NormalizationOptions options)
    {
        bool mendsEth = options.Eth == EthHandling.MendInSyllables && text.AsSpan().ContainsAny(Eths);
        if (!mendsEth && options.ToneMarks == ToneMarkPlacement.Preserve) return text;
        return SyllableRewriter.Rewrite(text, (letters, key) => Mend(letters, key, mendsEth, options.ToneMarks));
    }

    private static bool Mend(Span<char> letters, ulong key, bool mendsEth, ToneMarkPlacement placement)
    {
        bool mended = mendsEth && ReplaceEths(letters);
        if (mended) key = UnitKey.Of(letters);
        int syllable = SyllableTable.Find(key);
        if (syllable < 0) return false;
        return ToneMarkPlacer.Place(letters, SyllableTable.ShapeOf(syllable), SyllableTable.ToneOf(syllable), placement) || mended;
    }

    private static bool ReplaceEths(Span<char> letters)
    {
        if (!letters.ContainsAny(Eths)) return false;
        letters.ReplaceAny(LargeEths, 'Đ');
        letters.ReplaceAny(SmallEths, 'đ');
        return true;
    }
}
