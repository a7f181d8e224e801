using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a period by its distance: <c>tuần trước</c>, <c>đầu tháng này</c>, <c>cuối năm ngoái</c>, <c>cuối năm</c>.</summary>
internal sealed class RelativePeriodReader(TimeLexicon lexicon) : ITimeReader
{
    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(lexicon.Relatives.Starts, lexicon[Term.Phase].Starts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        Reading whole = ReadPeriod(text, at);
        int phase = lexicon[Term.Phase].Match(text, at);
        if (phase == 0) return whole;
        Reading part = ReadPeriod(text, at + phase);
        return whole.OrLonger(part.Found ? part : ReadRunning(text, at + phase));
    }

    private Reading ReadPeriod(in TimeText text, int at)
    {
        int taken = lexicon.Relatives.Match(text, at, out RelativePeriod? period);
        return taken > 0 && period!.Unit != PeriodUnit.Day
            ? new Reading(at + taken, new RelativePeriodMeaning(period), "relative-period", 0.85)
            : Reading.None;
    }

    // đầu năm, cuối tháng: of the running one
    private Reading ReadRunning(in TimeText text, int at)
    {
        int month = lexicon[Term.Month].Match(text, at), year = lexicon[Term.Year].Match(text, at), week = lexicon[Term.Week].Match(text, at);
        int taken = Math.Max(month, Math.Max(year, week));
        if (taken == 0 || lexicon.Contexts.After(ContextRole.NotRunning, text, at + taken)) return Reading.None;
        PeriodUnit unit = month > 0 ? PeriodUnit.Month : year > 0 ? PeriodUnit.Year : PeriodUnit.Week;
        return new Reading(at + taken, new RelativePeriodMeaning(new RelativePeriod(unit, 0, PeriodBase.Now)), "running-period", 0.6);
    }
}
