namespace TextKit;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A word: one or more syllables, a foreign word, an abbreviation or a code.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Numbers in the shape of a date, a fraction or a score.</summary>
    Date,

    /// <summary>A clock time.</summary>
    Time,

    /// <summary>A web address or host name.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A hashtag.</summary>
    Hashtag,

    /// <summary>A mention of an account.</summary>
    Mention,

    /// <summary>One emoji.</summary>
    Emoji,

    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>Any other sign.</summary>
    Symbol,
}
