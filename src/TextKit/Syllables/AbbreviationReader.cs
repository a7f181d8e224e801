namespace TextKit.Syllables;

/// <summary>Reads short forms with full stops: <c>TP.HCM</c>, <c>PGS.TS</c>, <c>N.V.A.</c>, <c>v.v.</c>, <c>Q.1</c>.</summary>
internal static class AbbreviationReader
{
    private static readonly List<string[]> Rows = DataFile.ReadRows("Syllables/abbreviations.tsv");
    private static readonly HashSet<ulong> Forms = [.. Rows.Select(row => UnitKey.Of(row[0]))];
    private static readonly HashSet<ulong> WithStop = [.. Rows.Where(row => row[2] == "yes").Select(row => UnitKey.Of(row[0]))];

    /// <summary>Whether a run that is no syllable stands for words: capitals only, or a known short form such as <c>ThS</c>.</summary>
    public static bool IsShortForm(LetterCase letterCase, ulong key) =>
        letterCase == LetterCase.Upper || (letterCase == LetterCase.Mixed && Forms.Contains(key));

    /// <summary>Reads a run of letters that has a full stop after it.</summary>
    public static ScanResult Read(ReadOnlySpan<char> text, in LetterRun run)
    {
        bool known = WithStop.Contains(run.Key(text));
        if (!known && !run.IsAcronym) return ReadEtCetera(text, run);
        LetterRun following = LetterRun.ReadAlphanumerics(text, run.End + 1);
        if (run.IsAcronym && IsDottedPart(text, following)) return ReadDotted(text, following);
        bool ownsStop = known ? !EndsLine(text, run.End + 1) : run.IsInitial && !run.IsSyllable(text);
        return ownsStop ? new ScanResult(run.End + 1, UnitKind.Abbreviation) : ScanResult.None;
    }

    private static bool EndsLine(ReadOnlySpan<char> text, int index) =>
        index >= text.Length || CharacterTable.ClassOf(text[index]) == CharacterClass.LineEnd;

    // v.v. is two small letters, each with its stop; nothing else of that shape is common.
    private static ScanResult ReadEtCetera(ReadOnlySpan<char> text, in LetterRun run)
    {
        bool etCetera = run.Length == 1 && text[run.Start..].StartsWith("v.v", StringComparison.OrdinalIgnoreCase)
            && LetterRun.ReadAlphanumerics(text, run.End + 1).Length == 1;
        if (!etCetera) return ScanResult.None;
        int end = run.End + 2;
        return new ScanResult(end < text.Length && text[end] == '.' ? end + 1 : end, UnitKind.Abbreviation);
    }

    // A part after the stop is capitals that are no syllable, an initial, or digits.
    private static bool IsDottedPart(ReadOnlySpan<char> text, in LetterRun part) => part.Length > 0 && part.Case switch
    {
        LetterCase.Capitalized => part.IsInitial && !BeginsWordWithApostrophe(text, part),
        LetterCase.Upper or LetterCase.Mixed => !part.IsSyllable(text),
        LetterCase.None => part.HasDigits,
        _ => false,
    };

    private static bool BeginsWordWithApostrophe(ReadOnlySpan<char> text, in LetterRun part) =>
        part.End < text.Length && text[part.End] == '\'';

    // The last stop belongs to initials (N.V.A.), not to longer parts (TP.HCM).
    private static ScanResult ReadDotted(ReadOnlySpan<char> text, LetterRun part)
    {
        while (part.End < text.Length && text[part.End] == '.')
        {
            LetterRun following = LetterRun.ReadAlphanumerics(text, part.End + 1);
            if (!IsDottedPart(text, following)) return new ScanResult(part.IsInitial ? part.End + 1 : part.End, UnitKind.Abbreviation);
            part = following;
        }

        return new ScanResult(part.End, part.HasDigits ? UnitKind.Code : UnitKind.Abbreviation);
    }
}
