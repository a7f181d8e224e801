using TextKit.Cli.Input;
using TextKit.Cli.Records;

namespace TextKit.Cli.Evaluation;

/// <summary>Results that <c>textkit analyze --format jsonl</c> wrote earlier, by their identifiers.</summary>
internal sealed class FoundDocuments
{
    private readonly Dictionary<string, DocumentRecord> _byId = [];

    /// <summary>Reads results.</summary>
    /// <exception cref="ToolException">The file cannot be read or holds something else.</exception>
    public FoundDocuments(string path)
    {
        foreach ((DocumentRecord record, _) in JsonlRecords.Read(path, RecordJson.Compact.DocumentRecord)) _byId[record.Id?.ToString() ?? ""] = record;
    }

    /// <summary>A gold text with its result; an empty one, with a message, where there is none.</summary>
    /// <exception cref="ToolException">The result is of another text: a span reaches beyond this one.</exception>
    public ScoredPair Match(GoldDocument gold)
    {
        if (!_byId.TryGetValue(gold.Key, out DocumentRecord? found))
        {
            Messages.Error($"no result for {gold.Key}");
            found = new DocumentRecord();
        }

        if (Ends(found).Any(end => end > gold.Text.Length)) throw new ToolException($"the result for {gold.Key} is of another text: a span reaches beyond its end");
        return new ScoredPair(gold, found);
    }

    private static IEnumerable<int> Ends(DocumentRecord found) =>
    [
        .. (found.Sentences ?? []).Select(sentence => sentence.End),
        .. (found.Tokens ?? []).Select(token => token.End),
        .. (found.Entities ?? []).Select(entity => entity.End),
        .. (found.Times ?? []).Select(time => time.End),
        .. (found.Quotations ?? []).Select(quotation => quotation.End),
    ];
}
