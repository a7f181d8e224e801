namespace TextKit.Dates.Values;

/// <summary>A date that the text does not decide: <c>cách đây vài tháng</c>.</summary>
internal sealed record UnknownMeaning : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) => TimeValue.Unknown;
}
