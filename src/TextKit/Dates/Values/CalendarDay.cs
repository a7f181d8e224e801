namespace TextKit.Dates.Values;

/// <summary>A day by its numbers: <c>13/1</c>, <c>ngày 13 tháng 1 năm 2022</c>, <c>ngày 15</c>.</summary>
/// <param name="Day">Day of the month.</param>
/// <param name="Month">The month, if given.</param>
/// <param name="Year">The year, if given.</param>
internal sealed record CalendarDay(int Day, int? Month, YearReference Year) : DayMeaning
{
    /// <inheritdoc/>
    public override TimeMeaning InYear(int year) => Year.IsGiven ? this : this with { Year = YearReference.Of(year) };

    /// <inheritdoc/>
    public override PartialDate? Locate(TimeContext context)
    {
        if (Month is { } month) return new PartialDate(YearOf(context, month), month, Day);
        return context.Anchor is { } anchor ? InMonthOf(context.LastDay ?? anchor) : new PartialDate(null, null, Day);
    }

    private int? YearOf(TimeContext context, int month) =>
        Year.IsGiven ? Year.Resolve(context) : context.NearestYear(year => new PartialDate(year, month, Day).Whole);

    private PartialDate? InMonthOf(DateOnly day) => new(day.Year, day.Month, Day);
}
