namespace TextKit.Segmentation;

/// <summary>One summand of a gap's score.</summary>
/// <param name="Pattern">What was seen: units around the gap, which is shown as <c>|</c>, with <c>·</c> for units in between; or shapes.</param>
/// <param name="Weight">Its share of the score; above 0 speaks for joining.</param>
public readonly record struct GapContribution(string Pattern, float Weight);
