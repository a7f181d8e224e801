namespace TextKit.Dates.Values;

/// <summary>A span of years written with both ends: <c>giai đoạn 2021-2025</c>, <c>năm học 2020-2021</c>.</summary>
/// <param name="First">First year.</param>
/// <param name="Last">Last year.</param>
internal sealed record YearSpan(int First, int Last) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) => TimeValue.OfYears($"{First:0000}/{Last:0000}", First, Last);
}
