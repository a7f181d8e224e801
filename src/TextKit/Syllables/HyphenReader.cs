using System.Text;

namespace TextKit.Syllables;

/// <summary>Reads runs of letters joined by hyphens or ampersands: <c>Kun-hee</c>, <c>Pa-ri</c>, <c>GD-ĐT</c>, <c>R&amp;D</c>.</summary>
internal static class HyphenReader
{
    private const int MaxTranscribedSyllable = 4;

    /// <summary>Reads a run of letters that has a hyphen after it.</summary>
    public static ScanResult Read(ReadOnlySpan<char> text, in LetterRun run)
    {
        LetterRun following = LetterRun.ReadAlphanumerics(text, run.End + 1);
        if (following.Length == 0) return ScanResult.None;
        if (following.HasDigits && !run.IsSyllable(text)) return CodeReader.Read(text, run.Start);
        return Hyphenates(text, run, following) ? ReadParts(text, run, following) : ScanResult.None;
    }

    /// <summary>Reads a run of letters that has an ampersand after it.</summary>
    public static ScanResult ReadAfterAmpersand(ReadOnlySpan<char> text, in LetterRun run)
    {
        LetterRun following = LetterRun.ReadLetters(text, run.End + 1);
        return run.IsAcronym && following.IsAcronym ? ReadParts(text, run, following) : ScanResult.None;
    }

    // Kun-hee, Young-chan, GD-ĐT and Pa-ri are one word each; Mỹ-Trung and tế-xã are two.
    private static bool Hyphenates(ReadOnlySpan<char> text, in LetterRun left, in LetterRun right)
    {
        bool leftIsSyllable = left.IsSyllable(text), rightIsSyllable = right.IsSyllable(text);
        if (!leftIsSyllable && !rightIsSyllable) return true;
        if (left.IsAcronym && right.IsAcronym) return false;
        if (left.Case != LetterCase.Capitalized || right.Case != LetterCase.Lower) return false;
        if (!rightIsSyllable) return true;
        return leftIsSyllable || !IsAscii(text, right)
            ? left.Length <= MaxTranscribedSyllable && IsLevelOrRising(text, left) && IsLevelOrRising(text, right)
            : IsAscii(text, left);
    }

    // Young-chan goes on as a foreign name does; Trump-người lacks its blanks.
    private static bool IsAscii(ReadOnlySpan<char> text, in LetterRun run) => Ascii.IsValid(text[run.Start..run.End]);

    // Foreign names are transcribed with the level and the rising tone: Pa-ri, Xin-ga-po, Mát-xcơ-va.
    private static bool IsLevelOrRising(ReadOnlySpan<char> text, in LetterRun run) =>
        UnitKey.ToneOf(run.Key(text)) is Tone.Ngang or Tone.Sac;

    private static ScanResult ReadParts(ReadOnlySpan<char> text, in LetterRun first, LetterRun last)
    {
        bool acronym = first.IsAcronym && last.IsAcronym;
        while (last.End < text.Length && text[last.End] is '-' or '&')
        {
            LetterRun following = LetterRun.ReadAlphanumerics(text, last.End + 1);
            bool ampersand = text[last.End] == '&';
            if (following.Length == 0 || !(acronym ? JoinsAcronym(text, following, ampersand) : !ampersand && JoinsName(text, following))) break;
            last = following;
        }

        return new ScanResult(last.End, last.HasDigits ? UnitKind.Code : acronym ? UnitKind.Abbreviation : UnitKind.ForeignWord);
    }

    // SARS-CoV-2, KH&CN
    private static bool JoinsAcronym(ReadOnlySpan<char> text, in LetterRun part, bool ampersand) =>
        part.HasDigits || (part.IsAcronym && (ampersand || !part.IsSyllable(text)));

    private static bool JoinsName(ReadOnlySpan<char> text, in LetterRun part) =>
        part.Case == LetterCase.Lower || !part.IsSyllable(text);
}
