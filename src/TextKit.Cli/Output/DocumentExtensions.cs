using TextKit.Entities;

namespace TextKit.Cli.Output;

/// <summary>Views of a document that several formats want.</summary>
internal static class DocumentExtensions
{
    /// <summary>The tokens of a sentence.</summary>
    public static ReadOnlySpan<Token> TokensOf(this Document document, Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan();
        int first = LowerBound(tokens, sentence.FirstUnit, token => token.FirstUnit);
        int last = LowerBound(tokens, sentence.FirstUnit + sentence.UnitCount, token => token.FirstUnit);
        return tokens[first..last];
    }

    /// <summary>The entities that begin within a sentence.</summary>
    public static ReadOnlySpan<EntityMention> EntitiesOf(this Document document, Sentence sentence)
    {
        ReadOnlySpan<EntityMention> entities = document.Entities.AsSpan();
        int first = LowerBound(entities, sentence.Span.Start, mention => mention.Span.Start);
        int last = LowerBound(entities, sentence.Span.End, mention => mention.Span.Start);
        return entities[first..last];
    }

    /// <summary>Index of the first item, in a sorted list, whose key is not below the given one.</summary>
    public static int LowerBound<T>(ReadOnlySpan<T> items, int key, Func<T, int> keyOf)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (keyOf(items[middle]) < key) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
