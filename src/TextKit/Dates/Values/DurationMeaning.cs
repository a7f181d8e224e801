namespace TextKit.Dates.Values;

/// <summary>A length of time: <c>8 tháng</c>, <c>vài ngày</c>.</summary>
/// <param name="Length">The length.</param>
internal sealed record DurationMeaning(Length Length) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeType Type => TimeType.Duration;

    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) => new(Length.ToString());
}
