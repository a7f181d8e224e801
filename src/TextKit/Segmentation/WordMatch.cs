using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>A token as the segmenter gives it: over units, not yet over the original text.</summary>
internal readonly record struct WordMatch(UnitRange Units, TokenKind Kind);
