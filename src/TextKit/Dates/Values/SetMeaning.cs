namespace TextKit.Dates.Values;

/// <summary>A repeated time: <c>mỗi tháng</c>.</summary>
/// <param name="Period">TIMEX3 duration between two of them.</param>
internal sealed record SetMeaning(string Period) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeType Type => TimeType.Set;

    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) => new(Period);
}
