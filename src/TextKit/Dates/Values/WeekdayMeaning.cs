namespace TextKit.Dates.Values;

/// <summary>A day of the week: <c>thứ Hai</c>, <c>thứ Bảy tuần trước</c>.</summary>
/// <param name="Weekday">Monday = 1.</param>
/// <param name="WeekOffset">Weeks from the running one, if given.</param>
/// <param name="Direction">1 the next such day, -1 the last, if said.</param>
internal sealed record WeekdayMeaning(int Weekday, int? WeekOffset, int Direction = 0) : DayMeaning
{
    /// <inheritdoc/>
    public override PartialDate? Locate(TimeContext context) =>
        context.Anchor is { } anchor && Find(anchor, context.Tense) is { } day ? PartialDate.Of(day) : null;

    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) =>
        context.Anchor is null ? new TimeValue($"XXXX-WXX-{Weekday}") : base.Resolve(context);

    // Without a week the last such day is meant, today too; the next one where the sentence looks ahead.
    private DateOnly? Find(DateOnly anchor, Tense tense)
    {
        if (WeekOffset is { } weeks) return Calendar.AddDays(Calendar.MondayOf(anchor), (7 * weeks) + Weekday - 1);
        int ahead = (Weekday - Calendar.WeekdayOf(anchor) + 7) % 7;
        if (Direction != 0) return Calendar.AddDays(anchor, Direction < 0 ? ahead - 7 : ahead == 0 ? 7 : ahead);
        return Calendar.AddDays(anchor, tense == Tense.Future || ahead == 0 ? ahead : ahead - 7);
    }
}
