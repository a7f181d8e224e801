namespace TextKit.Dates.Values;

/// <summary>The present moment: <c>bây giờ</c>, which TIMEX3 writes <c>PRESENT_REF</c>.</summary>
internal sealed record PresentMeaning : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) =>
        new("PRESENT_REF") { First = context.Anchor, Last = context.Anchor };
}
