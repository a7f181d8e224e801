namespace TextKit.Dates.Values;

/// <summary>A day of which some parts may be unknown.</summary>
internal readonly record struct PartialDate(int? Year, int? Month, int Day)
{
    /// <summary>The day, if all is known and it exists.</summary>
    public DateOnly? Whole => Year is >= 1 and <= 9999 && Month is { } month && Day <= DateTime.DaysInMonth(Year.Value, month)
        ? new DateOnly(Year.Value, month, Day)
        : null;

    /// <summary>All parts of a day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>ISO 8601, with <c>X</c> for digits unknown.</summary>
    public override string ToString() =>
        $"{(Year is { } year ? year.ToString("0000") : "XXXX")}-{(Month is { } month ? month.ToString("00") : "XX")}-{Day:00}";
}
