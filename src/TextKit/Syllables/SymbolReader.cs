using System.Globalization;
using System.Text;

namespace TextKit.Syllables;

/// <summary>Reads punctuation, hashtags, mentions, emoji and all other signs.</summary>
internal static class SymbolReader
{
    /// <summary>Reads at a punctuation mark.</summary>
    public static ScanResult ReadPunctuation(ReadOnlySpan<char> text, int start)
    {
        char first = text[start];
        if (first == '.' && text[start..].StartsWith("./.", StringComparison.Ordinal)) return new ScanResult(start + 3, UnitKind.Punctuation);
        int end = start + 1;
        if (first is '.' or '-' or '!' or '?' or '_' or '…')
        {
            while (end < text.Length && text[end] == first) end++;
        }

        return new ScanResult(end, UnitKind.Punctuation);
    }

    /// <summary>Reads at any sign that is neither letter, digit nor punctuation.</summary>
    public static ScanResult Read(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is '#' or '@')
        {
            int end = ReadTag(text, start + 1);
            if (end > start + 1) return new ScanResult(end, text[start] == '#' ? UnitKind.Hashtag : UnitKind.Mention);
        }

        int length = Math.Max(1, StringInfo.GetNextTextElementLength(text[start..]));
        Rune.DecodeFromUtf16(text[start..], out Rune rune, out _);
        return new ScanResult(start + length, IsEmoji(rune, text.Slice(start, length)) ? UnitKind.Emoji : UnitKind.Symbol);
    }

    private static int ReadTag(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (text[end] == '_' || CharacterTable.ClassOf(text[end]) is CharacterClass.Letter or CharacterClass.Mark or CharacterClass.Digit)) end++;
        return end;
    }

    // The blocks that hold Extended_Pictographic characters (Unicode UTS #51), or any sign shown as emoji by U+FE0F.
    private static bool IsEmoji(Rune rune, ReadOnlySpan<char> cluster) =>
        rune.Value is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF)
        || cluster.Contains('\uFE0F');
}
