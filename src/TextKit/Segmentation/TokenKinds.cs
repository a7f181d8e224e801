using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Which kind of token a unit makes.</summary>
internal static class TokenKinds
{
    /// <summary>The kind of a token that begins with a unit of this kind.</summary>
    public static TokenKind Of(UnitKind kind) => kind switch
    {
        UnitKind.Number => TokenKind.Number,
        UnitKind.DateShape => TokenKind.Date,
        UnitKind.TimeShape => TokenKind.Time,
        UnitKind.Url => TokenKind.Url,
        UnitKind.Email => TokenKind.Email,
        UnitKind.Hashtag => TokenKind.Hashtag,
        UnitKind.Mention => TokenKind.Mention,
        UnitKind.Emoji => TokenKind.Emoji,
        UnitKind.Punctuation => TokenKind.Punctuation,
        UnitKind.Symbol => TokenKind.Symbol,
        _ => TokenKind.Word,
    };
}
