namespace TextKit;

/// <summary>One sentence, headline, list item or caption.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the original text, without surrounding white space.</param>
/// <param name="FirstUnit">Index in <see cref="Document.Units"/> of its first unit.</param>
/// <param name="UnitCount">How many units it is made of.</param>
public readonly record struct Sentence(TextSpan Span, int FirstUnit, int UnitCount);
