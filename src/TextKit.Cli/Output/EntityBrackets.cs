using TextKit.Entities;

namespace TextKit.Cli.Output;

/// <summary>Nested entities as brackets on words: <c>(ORG-1</c> opens, <c>ORG-1)</c> closes, <c>(PER-2)</c> is one word; the number is the entity's.</summary>
internal static class EntityBrackets
{
    /// <summary>For each token of a document what opens and closes on it; an empty string where nothing does.</summary>
    public static string[] Of(Document document)
    {
        var opening = new string[document.Tokens.Length];
        var closing = new string[document.Tokens.Length];
        Array.Fill(opening, "");
        Array.Fill(closing, "");
        foreach (EntityMention mention in document.Entities)
        {
            string label = $"{mention.Type.ToCode()}-{mention.EntityId}";
            int first = TokenAt(document, mention.Span.Start), last = TokenAt(document, mention.Span.End - 1);
            opening[first] += "(" + label + (first == last ? ")" : "");
            // An inner mention comes later and closes earlier.
            if (first != last) closing[last] = label + ")" + closing[last];
        }

        return [.. opening.Zip(closing, string.Concat)];
    }

    /// <summary>The token that holds a position of the text, or the next one.</summary>
    private static int TokenAt(Document document, int position) =>
        Math.Min(document.Tokens.Length - 1, DocumentExtensions.LowerBound(document.Tokens.AsSpan(), position + 1, token => token.Span.End));
}
