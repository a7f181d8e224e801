namespace TextKit.Quotations.Speakers;

/// <summary>How well a pronoun goes with what the text calls a person, the best first.</summary>
internal enum Address
{
    /// <summary>The text calls the person so, and the word is for people without an office: <c>chị</c>.</summary>
    Called,

    /// <summary>Only the name and gender of the person are told: for <c>người phụ nữ này</c> rather that than somebody with an office.</summary>
    Plain,

    /// <summary>The text calls the person so, or by an office and no other word, or the pronoun is no honorific.</summary>
    Titled,

    /// <summary>The text calls the person by the bare name.</summary>
    Bare,

    /// <summary>The text calls the person otherwise: <c>chị</c> is hardly she who was <c>bà X</c>.</summary>
    Unlike,
}
