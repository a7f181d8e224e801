namespace TextKit.Dates.Values;

/// <summary>A range written as one expression: <c>30/4 - 1/5</c>, <c>5h - 6h sáng 30/5</c>.</summary>
/// <param name="First">Where it begins.</param>
/// <param name="Last">Where it ends, inclusive.</param>
internal sealed record RangeMeaning(TimeMeaning First, TimeMeaning Last) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeType Type => Last.Type;

    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context)
    {
        TimeValue first = First.Resolve(context);
        TimeValue last = EndAfter(first, context);
        // 30/12 - 2/1/2021 begins in the year before.
        if (first.First > last.First && First is CalendarDay { Year.Number: { } year } day)
            first = (day with { Year = YearReference.Of(year - 1) }).Resolve(context);
        return TimeValue.Between(first, last);
    }

    private TimeValue EndAfter(TimeValue first, TimeContext context)
    {
        if (first.First is not { } start) return Last.Resolve(context);
        TimeValue last = Last.InYear(start.Year).Resolve(context);
        return last.First < start ? Last.InYear(start.Year + 1).Resolve(context) : last;
    }
}
