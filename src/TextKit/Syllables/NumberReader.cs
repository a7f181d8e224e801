namespace TextKit.Syllables;

/// <summary>Reads what begins with a digit: numbers, dates, times, codes.</summary>
internal static class NumberReader
{
    private const int MaxGroups = 8;

    /// <summary>Reads at a digit.</summary>
    public static ScanResult Read(ReadOnlySpan<char> text, int start)
    {
        Span<int> ends = stackalloc int[MaxGroups];
        int groups = ReadGroups(text, start, ends);
        groups = CutRange(text, ends[..groups]);
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

    // 13-15/1 and 30/1-2/2 are ranges of dates: their ends are units of their own.
    private static int CutRange(ReadOnlySpan<char> text, ReadOnlySpan<int> ends)
    {
        int dash = -1;
        bool slash = false;
        for (int i = 0; i < ends.Length - 1; i++)
        {
            char separator = text[ends[i]];
            if (IsDash(separator) && dash < 0) dash = i;
            slash |= separator is '/' or ':';
        }

        return slash && dash >= 0 ? dash + 1 : ends.Length;
    }

    private static ScanResult ReadBeyond(ReadOnlySpan<char> text, int start, int end, int groups)
    {
        if (end >= text.Length) return ScanResult.None;
        if (groups == 1 && text[end] is 'h' or 'H' or 'g') return ReadClock(text, start, end);
        if (CharacterTable.ClassOf(text[end]) == CharacterClass.Letter) return ReadMeasure(text, start, end);
        if (text[end] is '/' or '-') return ReadDocumentNumber(text, end);
        return ScanResult.None;
    }

    // 8h, 8h30, 8g30; but 8ha is a measure.
    private static ScanResult ReadClock(ReadOnlySpan<char> text, int start, int end)
    {
        int minutes = end + 1;
        while (minutes < text.Length && char.IsAsciiDigit(text[minutes]) && minutes - end <= 2) minutes++;
        bool bare = minutes == end + 1;
        bool closed = minutes >= text.Length || CharacterTable.ClassOf(text[minutes]) is not (CharacterClass.Letter or CharacterClass.Mark or CharacterClass.Digit);
        if (closed && end - start <= 2 && !(bare && text[end] == 'g')) return new ScanResult(minutes, UnitKind.TimeShape);
        return ReadMeasure(text, start, end);
    }

    // 121kg and 4G are codes; in 5ha and 2ngày the letters are a syllable of their own.
    private static ScanResult ReadMeasure(ReadOnlySpan<char> text, int start, int end)
    {
        LetterRun letters = LetterRun.Read(text, end);
        if (letters.Length > 1 && SyllableTable.Find(letters.Key(text)) >= 0) return ScanResult.None;
        return WordReader.ReadCode(text, LetterRun.Read(text, start, withDigits: true)) with { Kind = UnitKind.Code } is var code && code.End > end
            ? code
            : WordReader.ReadCode(text, letters);
    }

    // 13/NQ-TW, 05-CT/TW, 30/2020/NĐ-CP, 1234/UBND-VX
    private static ScanResult ReadDocumentNumber(ReadOnlySpan<char> text, int end)
    {
        int last = end;
        while (last + 1 < text.Length && text[last] is '/' or '-' or '&')
        {
            LetterRun part = LetterRun.Read(text, last + 1, withDigits: true);
            bool series = part.Length > 0 && part.Case is LetterCase.Upper or LetterCase.Mixed or LetterCase.Capitalized
                && (part.Length == 1 || part.Case != LetterCase.Capitalized) && !(part.Case == LetterCase.Upper && IsLongSyllable(text, part));
            if (!series) break;
            last = part.End;
        }

        return last > end ? new ScanResult(last, UnitKind.Code) : ScanResult.None;
    }

    private static bool IsLongSyllable(ReadOnlySpan<char> text, in LetterRun part) =>
        part.Length > 2 && SyllableTable.Find(part.Key(text)) >= 0;

    private static UnitKind Classify(ReadOnlySpan<char> text, int start, ReadOnlySpan<int> ends)
    {
        if (ends.Length == 1) return UnitKind.Number;
        char separator = text[ends[0]];
        bool mixed = false;
        for (int i = 1; i < ends.Length - 1; i++) mixed |= text[ends[i]] != separator;
        if (separator == ':' && !mixed) return IsClock(ends, start) ? UnitKind.TimeShape : UnitKind.DateShape;
        if (mixed) return UnitKind.Number;
        if (separator is '/' || IsDash(separator)) return ends.Length <= 3 ? UnitKind.DateShape : UnitKind.Code;
        return separator == '.' && ends.Length == 3 && IsDottedDate(start, ends) ? UnitKind.DateShape : UnitKind.Number;
    }

    private static bool IsClock(ReadOnlySpan<int> ends, int start) =>
        ends.Length <= 3 && ends[0] - start <= 2 && ends[1] - ends[0] == 3;

    private static bool IsDottedDate(int start, ReadOnlySpan<int> ends) =>
        ends[0] - start <= 2 && ends[1] - ends[0] <= 3 && ends[2] - ends[1] is 3 or 5;
}
