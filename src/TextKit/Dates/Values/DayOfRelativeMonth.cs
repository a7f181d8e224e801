namespace TextKit.Dates.Values;

/// <summary>A day of a month named by its distance: <c>ngày 15 tháng sau</c>.</summary>
/// <param name="Day">Day of the month.</param>
/// <param name="Offset">Months from the publication.</param>
internal sealed record DayOfRelativeMonth(int Day, int Offset) : DayMeaning
{
    /// <inheritdoc/>
    public override PartialDate? Locate(TimeContext context) =>
        context.Anchor is { } anchor && Calendar.AddMonths(anchor, Offset) is { } month ? new PartialDate(month.Year, month.Month, Day) : null;
}
