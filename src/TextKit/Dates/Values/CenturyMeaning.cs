namespace TextKit.Dates.Values;

/// <summary>A century by its number: <c>thế kỷ XX</c> is <c>19</c>.</summary>
/// <param name="Number">Its number, from 1.</param>
internal sealed record CenturyMeaning(int Number) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) =>
        TimeValue.OfYears($"{Number - 1:00}", ((Number - 1) * 100) + 1, Number * 100);
}
