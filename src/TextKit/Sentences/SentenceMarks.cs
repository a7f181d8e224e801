using TextKit.Syllables;

namespace TextKit.Sentences;

/// <summary>The marks that end, close and open sentences.</summary>
internal static class SentenceMarks
{
    private const string Closing = "”’»)]}\"'";
    private const string Opening = "“‘«([{\"'";
    private const string Quotes = "“”‘’«»\"'";

    /// <summary>Whether a sentence may end with a unit: a full stop and the like, or a short form that holds its full stop.</summary>
    public static bool MayEnd(ScannedText text, int unit)
    {
        ReadOnlySpan<char> slice = text.Slice(unit);
        return text[unit].Kind == UnitKind.Punctuation
            ? slice[0] is '.' or '!' or '?' or '…' || IsDocumentEnd(slice)
            : text[unit].Kind == UnitKind.Abbreviation && slice[^1] == '.';
    }

    /// <summary>Whether a mark is <c>./.</c>, which ends a document.</summary>
    public static bool IsDocumentEnd(ReadOnlySpan<char> mark) => mark is "./." or "/.";

    /// <summary>Whether a mark says that something is left out: <c>...</c> or <c>…</c>.</summary>
    public static bool IsEllipsis(ReadOnlySpan<char> mark) => mark[0] == '…' || mark is ['.', '.', ..];

    /// <summary>Index of the first unit that is not a closing mark set directly after the one before.</summary>
    public static int SkipClosing(ScannedText text, int unit)
    {
        while (unit < text.Count && text[unit].IsGlued && ClosesHere(text, unit)) unit++;
        return unit;
    }

    /// <summary>Index of the first unit that is neither an opening mark nor a dash.</summary>
    public static int SkipOpening(ScannedText text, int unit)
    {
        while (unit < text.Count && (Is(text, unit, Opening) || IsDash(text, unit))) unit++;
        return unit;
    }

    /// <summary>Whether a unit is an opening mark where it stands: <c>"</c> only if no word stands directly before it.</summary>
    public static bool OpensHere(ScannedText text, int unit) => Is(text, unit, Opening) && !(Is(text, unit, Closing) && text[unit].IsGlued);

    /// <summary>Whether a unit is a quotation mark.</summary>
    public static bool IsQuote(ScannedText text, int unit) => Is(text, unit, Quotes);

    /// <summary>Whether a unit is a dash or a row of dashes.</summary>
    public static bool IsDash(ScannedText text, int unit) =>
        text[unit].Kind == UnitKind.Punctuation && text.Slice(unit)[0] is '-' or '–' or '—';

    /// <summary>1 at an opening bracket, -1 at a closing one, else 0.</summary>
    public static int BracketStep(ScannedText text, int unit) =>
        text[unit].Kind != UnitKind.Punctuation ? 0 : text.Slice(unit) switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };

    // An opening mark closes where it was typed for a closing one: before a space or the end of a line.
    private static bool ClosesHere(ScannedText text, int unit) =>
        Is(text, unit, Closing) || (IsQuote(text, unit) && (unit + 1 == text.Count || !text[unit + 1].IsGlued));

    private static bool Is(ScannedText text, int unit, string marks) =>
        text[unit].Kind == UnitKind.Punctuation && text[unit].Length == 1 && marks.Contains(text.Slice(unit)[0], StringComparison.Ordinal);
}
