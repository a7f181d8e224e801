namespace TextKit.Entities.Lexicon;

/// <summary>What the writing of a unit says about whether it belongs to a name.</summary>
internal enum NameCase : byte
{
    /// <summary>Small letters, or no letters at all.</summary>
    Plain,

    /// <summary>A capital where any word would have one: at the start of a sentence, a quotation or a list item.</summary>
    Initial,

    /// <summary>A capital inside a sentence.</summary>
    Name,

    /// <summary>Capitals inside a line that is all capitals, so that they say nothing.</summary>
    Shout,
}
