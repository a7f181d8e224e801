namespace TextKit.Syllables;

/// <summary>Reads what begins with a digit: numbers, dates, times, codes.</summary>
internal static class NumberReader
{
    private const int MaxGroups = 8;
    private const int HourDigits = 2;
    private const int MinuteDigits = 2;

    /// <summary>Reads at a digit.</summary>
    public static ScanResult Read(ReadOnlySpan<char> text, int start)
    {
        Span<int> ends = stackalloc int[MaxGroups];
        int groups = CutRange(text, ends[..ReadGroups(text, start, ends)]);
        int end = ends[groups - 1];
        ScanResult longer = ReadBeyond(text, start, end, groups);
        if (longer.Found) return longer;
        if (end < text.Length && text[end] == '%') return new ScanResult(end + 1, UnitKind.Number);
        return new ScanResult(end, Classify(text, start, ends[..groups]));
    }

    // Groups of digits with one separator between each two; ends[i] is where group i ends.
    private static int ReadGroups(ReadOnlySpan<char> text, int start, Span<int> ends)
    {
        int groups = 0, i = start;
        while (true)
        {
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            ends[groups++] = i;
            if (groups == ends.Length || i + 1 >= text.Length || !IsSeparator(text[i]) || !char.IsAsciiDigit(text[i + 1])) return groups;
            i++;
        }
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or '/' or ':' || IsDash(c);

    private static bool IsDash(char c) => c is '-' or '–' or '\u2010' or '\u2011';

    // The ends of a range of dates, hours or measures are units of their own: 13-15/1, 30/1-2/2, 19-20h, 15-20km.
    private static int CutRange(ReadOnlySpan<char> text, ReadOnlySpan<int> ends)
    {
        int dash = -1, end = ends[^1];
        bool cut = end < text.Length && CharacterTable.ClassOf(text[end]) == CharacterClass.Letter;
        for (int i = 0; i < ends.Length - 1; i++)
        {
            char separator = text[ends[i]];
            if (IsDash(separator) && dash < 0) dash = i;
            cut |= separator is '/' or ':';
        }

        return cut && dash >= 0 ? dash + 1 : ends.Length;
    }

    private static ScanResult ReadBeyond(ReadOnlySpan<char> text, int start, int end, int groups)
    {
        if (end >= text.Length) return ScanResult.None;
        if (groups == 1 && end - start <= HourDigits && text[end] is 'h' or 'H' or 'g') return ReadClock(text, end);
        if (CharacterTable.ClassOf(text[end]) == CharacterClass.Letter) return ReadMeasure(text, end);
        return text[end] is '/' or '-' ? CodeReader.ReadSeries(text, end) : ScanResult.None;
    }

    // 8h, 8h30, 8g30; but 8ha is a measure, and 8g is a weight.
    private static ScanResult ReadClock(ReadOnlySpan<char> text, int hourEnd)
    {
        int end = hourEnd + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - hourEnd <= MinuteDigits) end++;
        bool hasMinutes = end > hourEnd + 1;
        LetterRun following = LetterRun.ReadAlphanumerics(text, end);
        bool closed = following.Length == 0 || (hasMinutes && following.IsSyllable(text));
        return closed && (hasMinutes || text[hourEnd] != 'g') ? new ScanResult(end, UnitKind.TimeShape) : ReadMeasure(text, hourEnd);
    }

    // 121kg and 4G are codes; in 5ha and 2ngày the letters are a syllable of their own.
    private static ScanResult ReadMeasure(ReadOnlySpan<char> text, int end)
    {
        LetterRun letters = LetterRun.ReadLetters(text, end);
        return letters.Length > 1 && letters.IsSyllable(text) ? ScanResult.None : CodeReader.Read(text, end);
    }

    private static UnitKind Classify(ReadOnlySpan<char> text, int start, ReadOnlySpan<int> ends)
    {
        if (ends.Length == 1) return UnitKind.Number;
        char separator = text[ends[0]];
        for (int i = 1; i < ends.Length - 1; i++)
        {
            if (text[ends[i]] != separator) return UnitKind.Number;
        }

        return separator switch
        {
            ':' => IsClock(start, ends) ? UnitKind.TimeShape : UnitKind.DateShape,
            '.' => IsDottedDate(start, ends) ? UnitKind.DateShape : UnitKind.Number,
            ',' => UnitKind.Number,
            _ => ends.Length <= 3 ? UnitKind.DateShape : UnitKind.Code,
        };
    }

    // 20:30, 20:30:15; but 1:0 and 2:1 are scores.
    private static bool IsClock(int start, ReadOnlySpan<int> ends) =>
        ends.Length <= 3 && ends[0] - start <= HourDigits && ends[1] - ends[0] == 1 + MinuteDigits;

    // 13.1.2022 and 13.1.22; but 1.000.000 is a number.
    private static bool IsDottedDate(int start, ReadOnlySpan<int> ends) =>
        ends.Length == 3 && ends[0] - start <= 2 && ends[1] - ends[0] <= 3 && ends[2] - ends[1] is 3 or 5;
}
