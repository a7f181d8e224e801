namespace TextKit.Dates.Values;

/// <summary>Years by their first digits: <c>thập niên 1990</c> is <c>199</c>, <c>những năm 1800</c> is <c>18</c>.</summary>
/// <param name="Year">The year named, a multiple of ten.</param>
internal sealed record DecadeMeaning(int Year) : TimeMeaning
{
    /// <inheritdoc/>
    // A round hundred before the twentieth century is said of the hundred years.
    public override TimeValue Resolve(TimeContext context) => Year % 100 == 0 && Year < 1900
        ? TimeValue.OfYears($"{Year / 100:00}", Year, Year + 99)
        : TimeValue.OfYears($"{Year / 10:000}", Year, Year + 9);
}
