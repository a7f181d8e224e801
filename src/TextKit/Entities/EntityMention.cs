namespace TextKit.Entities;

/// <summary>One mention of a named entity.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the original text. Mentions may nest.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">The entity's fullest name in the document: <c>Võ Văn Thưởng</c> also for the mention <c>Thưởng</c>.</param>
/// <param name="EntityId">A number, from 1, that all mentions of one entity in the document share.</param>
/// <param name="Score">How sure the recognizer is, from 0 to 1.</param>
public sealed record EntityMention(TextSpan Span, EntityType Type, string Name, int EntityId, double Score);
