namespace TextKit.Quotations.Speakers;

/// <summary>How a name stands where it is mentioned, which is the same for all who may be meant by it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Start">The first unit of its titles and honorifics, or of the name.</param>
/// <param name="Opening">Whether that opens the sentence, a clause, or neither.</param>
/// <param name="IsGoverned">Whether a preposition leads it in.</param>
/// <param name="Acts">Whether a verb of its own follows.</param>
/// <param name="IsPersonOpening">Whether it is a person who opens the sentence.</param>
internal sealed record MentionPlace(int Line, int Start, Opening Opening, bool IsGoverned, bool Acts, bool IsPersonOpening);
