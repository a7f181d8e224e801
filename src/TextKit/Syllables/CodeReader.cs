namespace TextKit.Syllables;

/// <summary>Reads letters and digits that make one name.</summary>
internal static class CodeReader
{
    private const int PlateTail = 3;

    /// <summary>Reads letters and digits mixed, with hyphens before digits and short forms: <c>H5N1</c>, <c>Covid-19</c>, <c>SARS-CoV-2</c>.</summary>
    public static ScanResult Read(ReadOnlySpan<char> text, int start)
    {
        LetterRun part = LetterRun.ReadAlphanumerics(text, start);
        while (part.End < text.Length && text[part.End] == '-')
        {
            LetterRun following = LetterRun.ReadAlphanumerics(text, part.End + 1);
            if (!following.HasDigits && !(following.IsAcronym && !following.IsSyllable(text))) break;
            part = following;
        }

        return new ScanResult(IsPlate(text, start, part) ? part.End + PlateTail : part.End, UnitKind.Code);
    }

    /// <summary>Reads the series of a document's number, from the slash or hyphen after its digits: <c>/NQ-TW</c>, <c>-CT/TW</c>, <c>/UBND-VX</c>.</summary>
    public static ScanResult ReadSeries(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is '/' or '-' or '&')
        {
            LetterRun part = LetterRun.ReadAlphanumerics(text, end + 1);
            if (!IsSeries(text, part)) break;
            end = part.End;
        }

        return end > start ? new ScanResult(end, UnitKind.Code) : ScanResult.None;
    }

    // 65F1-014.34: a vehicle's number plate writes three digits, a full stop and two digits after its series.
    private static bool IsPlate(ReadOnlySpan<char> text, int start, in LetterRun part)
    {
        bool endsInThreeDigits = part.Start > start && part.Length == 3 && part.Case == LetterCase.None && part.HasDigits;
        if (!endsInThreeDigits || part.End >= text.Length || text[part.End] != '.') return false;
        LetterRun tail = LetterRun.ReadAlphanumerics(text, part.End + 1);
        return tail.Length + 1 == PlateTail && tail.Case == LetterCase.None && tail.HasDigits;
    }

    // QĐ, TTg, P, HC: short forms, or capitals too short to be taken for a word.
    private static bool IsSeries(ReadOnlySpan<char> text, in LetterRun part) =>
        part.IsAcronym && (part.Length <= 2 || part.Case == LetterCase.Mixed || !part.IsSyllable(text));
}
