using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads the same period of another year: <c>cùng kỳ năm ngoái</c>, <c>cùng kỳ 2016</c>, <c>cùng kỳ quý 1/2020</c>.</summary>
internal sealed class SamePeriodReader(TimeLexicon lexicon, YearTailReader years, QuarterReader quarters, MonthReader months) : ITimeReader
{
    /// <inheritdoc/>
    public StartSet Starts { get; } = lexicon[Term.SamePeriod].Starts;

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        int phrase = lexicon[Term.SamePeriod].Match(text, at);
        if (phrase == 0) return Reading.None;
        int start = at + phrase;
        Reading period = quarters.Read(text, start).OrLonger(months.Read(text, start));
        if (period.Found) return period with { Rule = "same-period" };
        int tail = years.ReadAny(text, start, out YearReference year);
        return tail > 0 ? new Reading(start + tail, new SamePeriodMeaning(year), "same-period", 0.7) : Reading.None;
    }
}
