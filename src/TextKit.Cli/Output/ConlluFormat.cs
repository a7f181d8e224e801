using System.Globalization;
using System.Text;
using TextKit.Cli.Input;

namespace TextKit.Cli.Output;

/// <summary>CoNLL-U: a word of several syllables is one FORM with spaces; offsets and entities stand in MISC.</summary>
internal sealed class ConlluFormat(AnalysisLayers layers) : IDocumentFormat
{
    public AnalysisLayers Needs => AnalysisLayers.Sentences | AnalysisLayers.Words;

    public string Render(SourceDocument source, Document document)
    {
        string[] entities = layers.HasFlag(AnalysisLayers.Entities) ? EntityBrackets.Of(document) : [];
        string id = source.Id is null ? "" : OneLine.Of(source.Id.ToString());
        var lines = new StringBuilder();
        if (id.Length > 0) lines.Append(CultureInfo.InvariantCulture, $"# newdoc id = {id}\n");
        int number = 0, token = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            number++;
            lines.Append(CultureInfo.InvariantCulture, $"# sent_id = {(id.Length > 0 ? id + "-" : "")}{number}\n");
            lines.Append(CultureInfo.InvariantCulture, $"# text = {OneLine.Of(document.TextOf(sentence.Span))}\n");
            int count = document.TokensOf(sentence).Length;
            for (int i = 0; i < count; i++, token++) AppendToken(lines, document, i + 1, token, entities);
            lines.Append('\n');
        }

        return lines.ToString();
    }

    private static void AppendToken(StringBuilder lines, Document document, int id, int token, string[] entities)
    {
        TextSpan span = document.Tokens[token].Span;
        lines.Append(CultureInfo.InvariantCulture, $"{id}\t{OneLine.Of(document.TextOf(span))}\t_\t_\t_\t_\t_\t_\t_\tStart={span.Start}|End={span.End}");
        if (token + 1 < document.Tokens.Length && document.Tokens[token + 1].Span.Start == span.End) lines.Append("|SpaceAfter=No");
        if (entities.Length > 0 && entities[token].Length > 0) lines.Append("|Entity=").Append(entities[token]);
        lines.Append('\n');
    }
}
