namespace TextKit.Syllables;

/// <summary>Decides whether a run of letters goes on beyond its last letter: addresses, abbreviations, codes, hyphenated names.</summary>
internal static class WordReader
{
    private static readonly HashSet<ulong> WithStop =
        [.. DataFile.ReadRows("Syllables/abbreviations.tsv").Where(row => row[2] == "yes").Select(row => UnitKey.Of(row[0]))];

    /// <summary>The longer unit that begins with <paramref name="run"/>, or none if the run is a unit by itself.</summary>
    public static ScanResult ReadBeyond(ReadOnlySpan<char> text, in LetterRun run)
    {
        if (run.End >= text.Length) return ScanResult.None;
        char next = text[run.End];
        uint entry = CharacterTable.Entry(next);
        if (CharacterTable.Class(entry) is CharacterClass.Space or CharacterClass.LineEnd || next == ',') return ScanResult.None;
        if (CharacterTable.Class(entry) == CharacterClass.Digit) return ReadCode(text, run);
        return next switch
        {
            '.' => ReadAfterStop(text, run),
            '-' or '\u2010' or '\u2011' => ReadAfterHyphen(text, run),
            '\'' or '’' => ReadAfterApostrophe(text, run),
            '/' => ReadAfterSlash(text, run),
            '&' => ReadAfterAmpersand(text, run),
            ':' or '@' or '_' => AddressReader.Read(text, run.Start),
            _ => ScanResult.None,
        };
    }

    private static ScanResult ReadAfterStop(ReadOnlySpan<char> text, in LetterRun run)
    {
        ScanResult address = AddressReader.Read(text, run.Start);
        if (address.Found) return address;
        bool known = WithStop.Contains(run.Key(text));
        if (!known && !run.IsInitial && !run.IsAcronym) return ReadEtCetera(text, run);
        LetterRun following = LetterRun.Read(text, run.End + 1, withDigits: true);
        if (run.IsAcronym && IsDottedPart(text, following)) return ReadDotted(text, following);
        bool ownsStop = known ? !EndsLine(text, run.End + 1) : run.IsInitial && SyllableTable.Find(run.Key(text)) < 0;
        return ownsStop ? new ScanResult(run.End + 1, UnitKind.Abbreviation) : ScanResult.None;
    }

    private static bool EndsLine(ReadOnlySpan<char> text, int index) =>
        index >= text.Length || CharacterTable.ClassOf(text[index]) == CharacterClass.LineEnd;

    // v.v. is two small letters, each with its stop; nothing else of that shape is common.
    private static ScanResult ReadEtCetera(ReadOnlySpan<char> text, in LetterRun run)
    {
        if (run.Length != 1 || (text[run.Start] | 0x20) != 'v') return ScanResult.None;
        ReadOnlySpan<char> rest = text[run.End..];
        if (!rest.StartsWith(".v", StringComparison.OrdinalIgnoreCase)) return ScanResult.None;
        int end = run.End + 2;
        return new ScanResult(end < text.Length && text[end] == '.' ? end + 1 : end, UnitKind.Abbreviation);
    }

    // TP.HCM, PGS.TS, N.V.A., U.22: a part after the stop is capitals that are no syllable, an initial, or digits.
    private static bool IsDottedPart(ReadOnlySpan<char> text, in LetterRun part) => part.Length > 0 &&
        (part.IsInitial ? !IsWordAhead(text, part) : part.Case switch
        {
            LetterCase.Upper or LetterCase.Mixed => SyllableTable.Find(part.Key(text)) < 0,
            LetterCase.None => part.HasDigits,
            _ => false,
        });

    private static bool IsWordAhead(ReadOnlySpan<char> text, in LetterRun part) =>
        part.End < text.Length && text[part.End] == '\'';

    private static ScanResult ReadDotted(ReadOnlySpan<char> text, LetterRun part)
    {
        bool initials = part.IsInitial;
        while (part.End < text.Length && text[part.End] == '.')
        {
            LetterRun following = LetterRun.Read(text, part.End + 1, withDigits: true);
            if (!IsDottedPart(text, following)) return new ScanResult(initials ? part.End + 1 : part.End, UnitKind.Abbreviation);
            part = following;
            initials = part.IsInitial;
        }

        return new ScanResult(part.End, part.HasDigits ? UnitKind.Code : UnitKind.Abbreviation);
    }

    private static ScanResult ReadAfterHyphen(ReadOnlySpan<char> text, in LetterRun run)
    {
        LetterRun following = LetterRun.Read(text, run.End + 1, withDigits: true);
        if (following.Length == 0) return ScanResult.None;
        bool syllable = SyllableTable.Find(run.Key(text)) >= 0;
        if (following.HasDigits && !syllable) return ReadCode(text, run);
        return Hyphenates(text, run, following, syllable) ? ReadHyphenated(text, run, following) : ScanResult.None;
    }

    // Kun-hee, GD-ĐT and Pa-ri are one word each; Mỹ-Trung and tế-xã are two.
    private static bool Hyphenates(ReadOnlySpan<char> text, in LetterRun left, in LetterRun right, bool leftIsSyllable)
    {
        int rightSyllable = SyllableTable.Find(right.Key(text));
        if (left.IsAcronym && right.IsAcronym) return !leftIsSyllable && rightSyllable < 0;
        if (!leftIsSyllable && rightSyllable < 0) return true;
        if (left.Case != LetterCase.Capitalized || right.Case != LetterCase.Lower) return false;
        return rightSyllable < 0 || (IsLevelOrRising(text, left) && IsLevelOrRising(text, right) && left.Length <= 4);
    }

    private static bool IsLevelOrRising(ReadOnlySpan<char> text, in LetterRun run) =>
        UnitKey.ToneOf(run.Key(text)) is Tone.Ngang or Tone.Sac;

    private static ScanResult ReadHyphenated(ReadOnlySpan<char> text, in LetterRun first, LetterRun last)
    {
        bool acronym = first.IsAcronym && last.IsAcronym, ampersand = false;
        while (last.End + 1 < text.Length && text[last.End] is '-' or '&')
        {
            LetterRun following = LetterRun.Read(text, last.End + 1, withDigits: true);
            ampersand = text[last.End] == '&';
            bool joins = following.Length > 0 && (acronym ? following.IsAcronym && (ampersand || SyllableTable.Find(following.Key(text)) < 0)
                : !ampersand && (following.Case == LetterCase.Lower || SyllableTable.Find(following.Key(text)) < 0));
            if (!joins) break;
            last = following;
        }

        return new ScanResult(last.End, last.HasDigits ? UnitKind.Code : acronym ? UnitKind.Abbreviation : UnitKind.ForeignWord);
    }

    private static ScanResult ReadAfterAmpersand(ReadOnlySpan<char> text, in LetterRun run)
    {
        LetterRun following = LetterRun.Read(text, run.End + 1);
        bool joins = run.IsAcronym && following.Length > 0 && following.IsAcronym;
        return joins ? ReadHyphenated(text, run, following) : ScanResult.None;
    }

    private static ScanResult ReadAfterApostrophe(ReadOnlySpan<char> text, in LetterRun run)
    {
        LetterRun following = LetterRun.Read(text, run.End + 1);
        bool joins = following.Length > 0 && (run.Length <= 2 || SyllableTable.Find(run.Key(text)) < 0);
        return joins ? new ScanResult(following.End, UnitKind.ForeignWord) : ScanResult.None;
    }

    // A/H5N1 and km/h are one unit; AFP/TTXVN is two names and a slash.
    private static ScanResult ReadAfterSlash(ReadOnlySpan<char> text, in LetterRun run)
    {
        LetterRun following = LetterRun.Read(text, run.End + 1, withDigits: true);
        bool strain = run.IsInitial && following.HasDigits;
        bool unit = run.Case == LetterCase.Lower && run.Length <= 3 && following.Case == LetterCase.Lower && following.Length is > 0 and <= 3
            && SyllableTable.Find(following.Key(text)) < 0 && SyllableTable.Find(run.Key(text)) < 0;
        return strain || unit ? new ScanResult(following.End, UnitKind.Code) : ScanResult.None;
    }

    /// <summary>Reads letters and digits mixed, with hyphens before digits: <c>H5N1</c>, <c>Covid-19</c>, <c>SARS-CoV-2</c>.</summary>
    public static ScanResult ReadCode(ReadOnlySpan<char> text, in LetterRun run)
    {
        LetterRun part = LetterRun.Read(text, run.Start, withDigits: true);
        while (part.End + 1 < text.Length && text[part.End] == '-')
        {
            LetterRun following = LetterRun.Read(text, part.End + 1, withDigits: true);
            if (!following.HasDigits && !(following.IsAcronym && SyllableTable.Find(following.Key(text)) < 0)) break;
            part = following;
        }

        return new ScanResult(part.End, UnitKind.Code);
    }
}
