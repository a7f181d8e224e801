using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads the year after a day, a month or another period: <c>năm 2021</c>, <c>/2021</c>, <c>năm ngoái</c>, <c>2021</c>.</summary>
internal sealed class YearTailReader(TimeLexicon lexicon)
{
    /// <summary>Reads a year with its noun or slash.</summary>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Read(in TimeText text, int at, out YearReference year)
    {
        int taken = ReadNoun(text, at, out year);
        if (taken > 0) return taken;
        year = YearReference.None;
        if (!text.Is(at, '/') || !text.IsYear(at + 1, out int number)) return 0;
        year = YearReference.Of(number);
        return 2;
    }

    /// <summary>Reads a year, also one without noun: <c>quý I-2021</c>, <c>Tết Nguyên đán 2021</c>, <c>Tết Nhâm Dần</c>.</summary>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int ReadAny(in TimeText text, int at, out YearReference year)
    {
        int taken = Read(text, at, out year);
        if (taken > 0) return taken;
        int named = ReadNamed(text, at, out year);
        if (named > 0) return named;
        int joint = lexicon[Term.Dash].Match(text, at);
        if (!text.IsYear(at + joint, out int number)) return 0;
        year = YearReference.Of(number);
        return joint + 1;
    }

    /// <summary>Reads the name of a year in the cycle of sixty, with its number if given: <c>Đinh Dậu 2017</c>, <c>Nhâm Dần (2022)</c>.</summary>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int ReadNamed(in TimeText text, int at, out YearReference year)
    {
        year = YearReference.None;
        bool isName = text[at].IsCapital && lexicon[Term.Stem].Match(text, at) == 1 && lexicon[Term.Branch].Match(text, at + 1) == 1;
        if (!isName) return 0;
        bool bracket = text.Is(at + 2, '(') && text.Is(at + 4, ')');
        if (!text.IsYear(at + (bracket ? 3 : 2), out int number)) return 2;
        year = YearReference.Of(number);
        return bracket ? 5 : 3;
    }

    private int ReadNoun(in TimeText text, int at, out YearReference year)
    {
        int relative = lexicon.Relatives.Match(text, at, out RelativePeriod? period);
        year = YearReference.From(period?.Offset ?? 0);
        if (relative > 0) return period!.Unit == PeriodUnit.Year ? relative : 0;
        int noun = lexicon[Term.Year].Match(text, at);
        if (noun == 0 || !text.IsYear(at + noun, out int number)) return 0;
        year = YearReference.Of(number);
        return noun + 1;
    }
}
