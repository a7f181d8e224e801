using Spectre.Console;
using TextKit.Cli.Records;
using TextKit.Entities;

namespace TextKit.Cli.Output;

/// <summary>The sentences of a document one after another, with entities as <c>[Khánh Hòa LOC]</c> and, where only words are asked for, words joined by <c>_</c>.</summary>
internal sealed class SentenceListing(IAnsiConsole console, Document document, AnalysisLayers layers)
{
    private readonly Stack<Style> _styles = [];
    private Paragraph _paragraph = new();

    /// <summary>Writes the listing.</summary>
    public void Write()
    {
        bool words = layers.HasFlag(AnalysisLayers.Words) && !layers.HasFlag(AnalysisLayers.Entities);
        foreach (Sentence sentence in document.Sentences)
        {
            _paragraph = new Paragraph();
            if (words) _paragraph.Append(JoinedWords.Of(document.Text, document.TokensOf(sentence).ToArray().Select(RecordBuilder.Token)));
            else WriteMarked(sentence);
            console.Write(_paragraph);
            console.WriteLine();
        }
    }

    private void WriteMarked(Sentence sentence)
    {
        var spans = new List<MarkedSpan<EntityMention>>();
        foreach (EntityMention mention in layers.HasFlag(AnalysisLayers.Entities) ? document.EntitiesOf(sentence) : [])
        {
            if (sentence.Span.Contains(mention.Span)) spans.Add(new MarkedSpan<EntityMention>(mention.Span, mention));
        }

        new SpanWeaver<EntityMention>(Open, Close, span => Append(OneLine.Of(document.TextOf(span)))).Weave(sentence.Span, spans);
    }

    private void Open(EntityMention mention)
    {
        _styles.Push(EntityStyle.Of(mention.Type));
        Append("[");
    }

    private void Close(EntityMention mention)
    {
        Append($" {mention.Type.ToCode()}]");
        _styles.Pop();
    }

    private void Append(string text) => _paragraph.Append(text, _styles.TryPeek(out Style style) ? style : Style.Plain);
}
