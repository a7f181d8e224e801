using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Which kind of token units make.</summary>
internal static class TokenKinds
{
    /// <summary>The kind of a token made of these units: that of a single unit, or of the last one in a run of numbers; else a word.</summary>
    public static TokenKind Of(ReadOnlySpan<Unit> units)
    {
        if (units[0].IsWord) return TokenKind.Word;
        TokenKind first = Of(units[0].Kind);
        if (units.Length == 1) return first;
        TokenKind last = Of(units[^1].Kind);
        return IsNumeric(first) && IsNumeric(last) ? last : TokenKind.Word;
    }

    private static bool IsNumeric(TokenKind kind) => kind is TokenKind.Number or TokenKind.Date or TokenKind.Time;

    private static TokenKind Of(UnitKind kind) => kind switch
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
