namespace TextKit.Dates.Values;

/// <summary>A day by its distance from another: <c>hôm qua</c>, <c>cùng ngày</c>.</summary>
/// <param name="Offset">Days from the base.</param>
/// <param name="Base">Where counting starts.</param>
internal sealed record RelativeDay(int Offset, PeriodBase Base) : DayMeaning
{
    /// <inheritdoc/>
    public override PartialDate? Locate(TimeContext context) =>
        context.Base(Base) is { } day && Calendar.AddDays(day, Offset) is { } found ? PartialDate.Of(found) : null;
}
