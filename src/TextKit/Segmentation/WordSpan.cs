namespace TextKit.Segmentation;

/// <summary>A word as the span-based segmentation gives it.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the text that was segmented.</param>
/// <param name="Kind">What it is.</param>
/// <param name="UnitCount">How many units (syllables, mostly) it is made of.</param>
public readonly record struct WordSpan(TextSpan Span, TokenKind Kind, int UnitCount);
