namespace TextKit.Syllables;

/// <summary>One unit of the scan: a syllable, a number, a mark; the atoms that words and all other layers are made of.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the original text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Case">How its letters are written.</param>
/// <remarks>Units never overlap, never hold white space, and with the white space between them make up the whole text.</remarks>
public readonly record struct TextUnit(TextSpan Span, UnitKind Kind, LetterCase Case);
