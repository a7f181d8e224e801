using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a quarter: <c>quý I/2022</c>, <c>quý 4 năm ngoái</c>, <c>quý II-IV</c>.</summary>
internal sealed class QuarterReader(TimeLexicon lexicon, YearTailReader years) : ITimeReader
{
    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(lexicon[Term.Phase].Starts, lexicon[Term.Quarter].Starts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        int phase = lexicon[Term.Phase].Match(text, at);
        int noun = lexicon[Term.Quarter].Match(text, at + phase);
        if (noun == 0) return Reading.None;
        int start = at + phase + noun;
        if (QuarterShape.TryParse(text.Letters(start), out int opening, out int closing, out int? glued))
            return ReadGlued(text, start + 1, opening, closing, glued);
        int taken = ReadNumber(text, start, out int first, out YearReference year);
        if (taken == 0) return ReadEnd(text, start);
        int end = start + taken, last = first;
        int dash = year.IsGiven ? 0 : lexicon[Term.Dash].Match(text, end);
        if (dash > 0 && ReadNumber(text, end + dash, out int upper, out YearReference shared) is > 0 and int more && upper > first)
            (last, year, end) = (upper, shared, end + dash + more);
        return new Reading(end, Make(first, last, year), "quarter", 0.95);
    }

    private Reading ReadGlued(in TimeText text, int at, int first, int last, int? glued)
    {
        int tail = years.ReadAny(text, at, out YearReference year);
        if (glued is { } number) (tail, year) = (0, YearReference.Of(number));
        return new Reading(at + tail, Make(first, last, year), "quarter", 0.95);
    }

    private int ReadNumber(in TimeText text, int at, out int quarter, out YearReference year)
    {
        year = YearReference.None;
        NumericShape shape = NumericShape.Parse(text.Letters(at));
        if (shape.IsMonth(out quarter, out int number) && quarter <= 4)
        {
            year = YearReference.Of(number);
            return 1;
        }

        int taken = text.IsWhole(at, 1, 4, out quarter) ? 1 : lexicon.Ordinals.Match(text, at, out quarter);
        if (taken == 0 || quarter > 4) return 0;
        return taken + years.ReadAny(text, at + taken, out year);
    }

    // quý đầu năm, quý cuối năm 2021
    private Reading ReadEnd(in TimeText text, int at)
    {
        int first = lexicon[Term.First].Match(text, at), last = lexicon[Term.Last].Match(text, at);
        int which = Math.Max(first, last);
        if (which == 0 || years.Read(text, at + which, out YearReference year) is not (> 0 and int tail)) return Reading.None;
        return new Reading(at + which + tail, MonthRun.Quarter(first > 0 ? 1 : 4, year), "quarter", 0.9);
    }

    private static TimeMeaning Make(int first, int last, YearReference year) => first == last
        ? MonthRun.Quarter(first, year)
        : new RangeMeaning(MonthRun.Quarter(first, year), MonthRun.Quarter(last, year));
}
