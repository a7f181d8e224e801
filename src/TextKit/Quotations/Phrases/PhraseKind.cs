namespace TextKit.Quotations.Phrases;

/// <summary>What the phrase that names a speaker is made of.</summary>
internal enum PhraseKind
{
    /// <summary>There is none: the subject is left out.</summary>
    Elided,

    /// <summary>A person's name.</summary>
    Person,

    /// <summary>An office, rank or profession.</summary>
    Role,

    /// <summary>A named body.</summary>
    Body,

    /// <summary>A named place that acts.</summary>
    Place,

    /// <summary>An official document.</summary>
    Document,

    /// <summary>A pronoun, or a noun that stands for somebody named before.</summary>
    Pronoun,

    /// <summary>Any other noun phrase: <c>nhiều người dân</c>, <c>đại diện Công ty X</c>.</summary>
    Noun,

    /// <summary>Whoever speaks: <c>tôi</c> within a quotation, or of the article.</summary>
    Self,

    /// <summary>Several named together: <c>A, B và C</c>.</summary>
    Several,
}
