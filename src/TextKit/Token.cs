namespace TextKit;

/// <summary>One word, number or mark of a text.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the original text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="FirstUnit">Index in <see cref="Document.Units"/> of its first unit; a Vietnamese word is a run of one or more syllables.</param>
/// <param name="UnitCount">How many units it is made of.</param>
/// <remarks>Plain data without strings. Tokens never overlap; with the white space between them they make up the whole text.</remarks>
public readonly record struct Token(TextSpan Span, TokenKind Kind, int FirstUnit, int UnitCount);
