namespace TextKit.Dates.Values;

/// <summary>The period last named, in another year: <c>cùng kỳ năm ngoái</c>.</summary>
/// <param name="Year">The other year.</param>
internal sealed record SamePeriodMeaning(YearReference Year) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) => Year.Resolve(context) is { } year
        ? new TimeValue($"{year:0000}{context.LastPeriod}")
        : TimeValue.Unknown;
}
