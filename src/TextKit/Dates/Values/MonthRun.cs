namespace TextKit.Dates.Values;

/// <summary>A run of months within a year: quarters, halves, <c>5 tháng đầu năm</c>.</summary>
/// <param name="FirstMonth">First month.</param>
/// <param name="LastMonth">Last month.</param>
/// <param name="Year">The year, if given.</param>
internal sealed record MonthRun(int FirstMonth, int LastMonth, YearReference Year) : TimeMeaning
{
    /// <summary>One quarter.</summary>
    public static MonthRun Quarter(int quarter, YearReference year) => new((quarter * 3) - 2, quarter * 3, year);

    /// <inheritdoc/>
    public override TimeMeaning InYear(int year) => Year.IsGiven ? this : this with { Year = YearReference.Of(year) };

    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context)
    {
        int? year = Year.IsGiven ? Year.Resolve(context) : context.NearestYear(year => new DateOnly(year, (FirstMonth + LastMonth) / 2, 15));
        string text = Text(year is { } number ? $"{number:0000}" : "XXXX");
        return year is { } known ? TimeValue.Of(text, known, FirstMonth, LastMonth) : new TimeValue(text);
    }

    private string Text(string year) => (FirstMonth, LastMonth) switch
    {
        (1, 6) => $"{year}-H1",
        (7, 12) => $"{year}-H2",
        _ when LastMonth - FirstMonth == 2 && LastMonth % 3 == 0 => $"{year}-Q{LastMonth / 3}",
        _ => $"{year}-{FirstMonth:00}/{year}-{LastMonth:00}",
    };
}
