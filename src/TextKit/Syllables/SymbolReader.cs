using System.Globalization;
using System.Text;

namespace TextKit.Syllables;

/// <summary>Reads punctuation, hashtags, mentions, emoji and all other signs.</summary>
internal static class SymbolReader
{
    private const char EmojiStyle = '\uFE0F', Keycap = '\u20E3';

    private static readonly (int First, int Last)[] EmojiRanges =
        [.. DataFile.ReadRows("Syllables/emoji.tsv").Select(row => (Convert.ToInt32(row[0], 16), Convert.ToInt32(row[1], 16)))];

    /// <summary>Reads at a punctuation mark.</summary>
    public static ScanResult ReadPunctuation(ReadOnlySpan<char> text, int start)
    {
        char first = text[start];
        int end = first is '.' or '/' ? start + ClosingMarkLength(text[start..]) : start;
        if (end == start) end = first is '.' or '-' or '!' or '?' or '_' or '…' ? SkipAll(text, start, first) : start + 1;
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
        return new ScanResult(start + length, IsEmoji(text.Slice(start, length)) ? UnitKind.Emoji : UnitKind.Symbol);
    }

    /// <summary>Whether a digit is the base of an emoji: a keycap.</summary>
    public static bool IsKeycap(ReadOnlySpan<char> text, int index) => index + 1 < text.Length && text[index + 1] is EmojiStyle or Keycap;

    // ./. closes a document; /. is written for it too.
    private static int ClosingMarkLength(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("./.", StringComparison.Ordinal)) return 3;
        return rest.StartsWith("/.", StringComparison.Ordinal) && (rest.Length == 2 || CharacterTable.ClassOf(rest[2]) is CharacterClass.Space or CharacterClass.LineEnd) ? 2 : 0;
    }

    private static int SkipAll(ReadOnlySpan<char> text, int start, char mark)
    {
        int end = start + 1;
        while (end < text.Length && text[end] == mark) end++;
        return end;
    }

    private static int ReadTag(ReadOnlySpan<char> text, int start)
    {
        if (start < text.Length && CharacterTable.ClassOf(text[start]) == CharacterClass.Mark) return start;
        int end = start;
        while (end < text.Length && (text[end] == '_' || CharacterTable.ClassOf(text[end]) is CharacterClass.Letter or CharacterClass.Mark or CharacterClass.Digit)) end++;
        return end;
    }

    private static bool IsEmoji(ReadOnlySpan<char> cluster)
    {
        if (cluster.Contains(EmojiStyle)) return true;
        Rune.DecodeFromUtf16(cluster, out Rune rune, out _);
        foreach ((int first, int last) in EmojiRanges)
        {
            if (rune.Value >= first && rune.Value <= last) return true;
        }

        return false;
    }
}
