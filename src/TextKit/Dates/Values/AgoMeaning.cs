namespace TextKit.Dates.Values;

/// <summary>A time by its distance back from the publication: <c>cách đây 7 năm</c>.</summary>
/// <param name="Length">The distance.</param>
internal sealed record AgoMeaning(Length Length) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context)
    {
        if (context.Anchor is not { } anchor || Length.Amount is not { } amount) return TimeValue.Unknown;
        decimal units = amount * Length.Unit.Factor;
        return units is < 0 or > 100_000 ? TimeValue.Unknown : Back(anchor, units);
    }

    private TimeValue Back(DateOnly anchor, decimal units) => Length.Unit.Code switch
    {
        "Y" when Length.Unit.Factor >= 10 => Year(anchor.Year - (int)units) is { } year ? TimeValue.OfYears($"{year / 10:000}", year / 10 * 10, (year / 10 * 10) + 9) : TimeValue.Unknown,
        "Y" when units == decimal.Truncate(units) => Year(anchor.Year - (int)units) is { } year ? TimeValue.OfYears($"{year:0000}", year, year) : TimeValue.Unknown,
        "Y" => Month(anchor, units * 12),
        "M" => Month(anchor, units),
        "W" => Calendar.AddDays(anchor, -(long)(units * 7)) is { } day ? TimeValue.Of(Calendar.WeekText(day), Calendar.MondayOf(day), Calendar.AddDays(Calendar.MondayOf(day), 6) ?? day) : TimeValue.Unknown,
        "D" => Calendar.AddDays(anchor, -(long)units) is { } day ? TimeValue.Of(day) : TimeValue.Unknown,
        _ => TimeValue.Unknown,
    };

    private static TimeValue Month(DateOnly anchor, decimal months) => Calendar.AddMonths(anchor, -(long)months) is { } month
        ? TimeValue.Of($"{month:yyyy-MM}", month.Year, month.Month, month.Month)
        : TimeValue.Unknown;

    private static int? Year(int year) => year >= 1 ? year : null;
}
