namespace TextKit.Dates.Values;

/// <summary>A year before Christ: <c>năm 179 trước Công nguyên</c> is <c>BC0179</c>, as TIMEX3 writes it.</summary>
/// <param name="Year">The year.</param>
internal sealed record ChristMeaning(int Year) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) => new($"BC{Year:0000}");
}
