namespace TextKit.Dates.Values;

/// <summary>A year: <c>năm 2021</c>, <c>cuối năm nay</c>.</summary>
/// <param name="Year">The year.</param>
internal sealed record YearMeaning(YearReference Year) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) =>
        Year.Resolve(context) is { } year ? TimeValue.OfYears($"{year:0000}", year, year) : TimeValue.Unknown;
}
