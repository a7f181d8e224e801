namespace TextKit.Dates.Values;

/// <summary>A month: <c>tháng 10/2020</c>, <c>tháng Tư</c>.</summary>
/// <param name="Month">Its number.</param>
/// <param name="Year">The year, if given.</param>
/// <param name="Direction">1 the next such month, -1 the last, if said.</param>
internal sealed record MonthMeaning(int Month, YearReference Year, int Direction = 0) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeMeaning InYear(int year) => Year.IsGiven ? this : this with { Year = YearReference.Of(year) };

    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context)
    {
        int? year = Year.IsGiven ? Year.Resolve(context) : Direction != 0 ? InDirection(context) : Nearest(context);
        return year is { } known
            ? TimeValue.Of($"{known:0000}-{Month:00}", known, Month, Month)
            : new TimeValue($"XXXX-{Month:00}");
    }

    private int? InDirection(TimeContext context)
    {
        if (context.Anchor is not { } anchor) return null;
        return Direction > 0 ? anchor.Year + (Month <= anchor.Month ? 1 : 0) : anchor.Year - (Month > anchor.Month ? 1 : 0);
    }

    // The middle of the running month stands for the publication, so that the running month itself is nearest.
    private int? Nearest(TimeContext context) =>
        context.NearestYear(year => new DateOnly(year, Month, Month == context.Anchor?.Month ? context.Anchor.Value.Day.ClampToMonth(year, Month) : 15));
}
