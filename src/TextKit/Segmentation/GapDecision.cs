using System.Collections.Immutable;

namespace TextKit.Segmentation;

/// <summary>Why two neighbours are or are not one word.</summary>
/// <param name="Left">The unit before the gap, in UTF-16 code units of the text.</param>
/// <param name="Right">The unit after the gap.</param>
/// <param name="Reason">Who decided.</param>
/// <param name="Joins">Whether the two belong to one word.</param>
/// <param name="Score">The model's score, above 0 for joining, in natural logarithms of odds; 0 for a closed gap.</param>
/// <param name="Contributions">What the score is the sum of, the weightiest first; empty for a closed gap.</param>
public sealed record GapDecision(TextSpan Left, TextSpan Right, GapReason Reason, bool Joins, float Score, ImmutableArray<GapContribution> Contributions);
