namespace TextKit.Quotations.Speakers;

/// <summary>Whether words open something.</summary>
internal enum Opening
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>A clause.</summary>
    Clause,

    /// <summary>The sentence.</summary>
    Sentence,
}
