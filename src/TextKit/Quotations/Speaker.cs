namespace TextKit.Quotations;

/// <summary>Who says something: the mention in the text and the person or body it stands for.</summary>
/// <param name="Span">Where the mention stands, in UTF-16 code units of the original text.</param>
/// <param name="Name">The fullest name in the document, or the mention's own text where it has no name.</param>
/// <param name="EntityId">The entity the mention belongs to, or <see langword="null"/> where it is none (a pronoun that stays open).</param>
public sealed record Speaker(TextSpan Span, string Name, int? EntityId);
