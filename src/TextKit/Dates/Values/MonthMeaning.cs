namespace TextKit.Dates.Values;

/// <summary>A month: <c>tháng 10/2020</c>, <c>tháng Tư</c>.</summary>
/// <param name="Month">Its number.</param>
/// <param name="Year">The year, if given.</param>
internal sealed record MonthMeaning(int Month, YearReference Year) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context)
    {
        int? year = Year.IsGiven ? Year.Resolve(context) : Nearest(context);
        return year is { } known
            ? TimeValue.Of($"{known:0000}-{Month:00}", known, Month, Month)
            : new TimeValue($"XXXX-{Month:00}");
    }

    // The middle of the running month stands for the publication, so that the running month itself is nearest.
    private int? Nearest(TimeContext context) =>
        context.NearestYear(year => new DateOnly(year, Month, Month == context.Anchor?.Month ? context.Anchor.Value.Day.ClampToMonth(year, Month) : 15));
}
