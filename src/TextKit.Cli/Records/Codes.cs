using TextKit.Quotations;

namespace TextKit.Cli.Records;

/// <summary>The words that stand for enumeration members in files.</summary>
internal static class Codes
{
    /// <summary>The code of a token kind.</summary>
    public static string Of(TokenKind kind) => kind switch
    {
        TokenKind.Word => "word",
        TokenKind.Number => "number",
        TokenKind.Date => "date",
        TokenKind.Time => "time",
        TokenKind.Url => "url",
        TokenKind.Email => "email",
        TokenKind.Hashtag => "hashtag",
        TokenKind.Mention => "mention",
        TokenKind.Emoji => "emoji",
        TokenKind.Punctuation => "punctuation",
        TokenKind.Symbol => "symbol",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a defined token kind."),
    };

    /// <summary>The code of a quotation kind.</summary>
    public static string Of(QuotationKind kind) => kind switch
    {
        QuotationKind.Speech => "speech",
        QuotationKind.Fragment => "fragment",
        QuotationKind.Term => "term",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a defined quotation kind."),
    };
}
