namespace TextKit.Syllables;

/// <summary>Decides whether a run of letters goes on beyond its last letter: short forms, codes, hyphenated names.</summary>
internal static class WordReader
{
    /// <summary>Whether a unit that begins with letters may go on with this character after them.</summary>
    public static bool MayGoOn(char next) =>
        next is '.' or '-' or '\u2010' or '\u2011' or '\'' or '’' or '/' or '&' or ':' or '@' or '_' or '+' || char.IsAsciiDigit(next);

    /// <summary>The longer unit that begins with <paramref name="run"/>, or none if the run is a unit by itself.</summary>
    /// <remarks>The run is not the end of the text.</remarks>
    public static ScanResult ReadBeyond(ReadOnlySpan<char> text, in LetterRun run) => text[run.End] switch
    {
        >= '0' and <= '9' => CodeReader.Read(text, run.Start),
        '.' => AbbreviationReader.Read(text, run),
        '-' or '\u2010' or '\u2011' => HyphenReader.Read(text, run),
        '&' => HyphenReader.ReadAfterAmpersand(text, run),
        '\'' or '’' => ReadAfterApostrophe(text, run),
        '/' => ReadAfterSlash(text, run),
        _ => ScanResult.None,
    };

    // H'Mông and O'Neal; not the closing mark of a word in single quotes.
    private static ScanResult ReadAfterApostrophe(ReadOnlySpan<char> text, in LetterRun run)
    {
        LetterRun following = LetterRun.ReadLetters(text, run.End + 1);
        bool joins = following.Length > 0 && (run.Length <= 2 || !run.IsSyllable(text));
        return joins ? new ScanResult(following.End, UnitKind.ForeignWord) : ScanResult.None;
    }

    // A/H5N1 and km/h are one unit; AFP/TTXVN is two names and a slash.
    private static ScanResult ReadAfterSlash(ReadOnlySpan<char> text, in LetterRun run)
    {
        LetterRun following = LetterRun.ReadAlphanumerics(text, run.End + 1);
        bool strain = run.IsInitial && following.HasDigits;
        return strain || (IsUnitOfMeasure(text, run) && IsUnitOfMeasure(text, following))
            ? new ScanResult(following.End, UnitKind.Code)
            : ScanResult.None;
    }

    private static bool IsUnitOfMeasure(ReadOnlySpan<char> text, in LetterRun run) =>
        run.Case == LetterCase.Lower && run.Length <= 3 && !run.IsSyllable(text);
}
