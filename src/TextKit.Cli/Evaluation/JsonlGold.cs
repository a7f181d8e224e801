using TextKit.Cli.Input;
using TextKit.Cli.Records;

namespace TextKit.Cli.Evaluation;

/// <summary>Reads annotated texts from JSONL: <c>{"id", "date", "text", "annotations", "words", "sentences"}</c> a line.</summary>
internal static class JsonlGold
{
    /// <summary>The texts of a file.</summary>
    public static IEnumerable<GoldDocument> Read(string path) => JsonlRecords.Read(path, RecordJson.Compact.GoldDocument).Select(record => Check(record.Value, record.Place));

    private static GoldDocument Check(GoldDocument gold, string place)
    {
        IEnumerable<int[]> spans = (gold.Words ?? []).Concat(gold.Sentences ?? []).Concat((gold.Annotations ?? []).Select(annotation => (int[])[annotation.Start, annotation.End]));
        foreach (int[] span in spans)
        {
            if (span is not [>= 0 and var start, var end] || start > end || end > gold.Text.Length)
                throw new ToolException($"{place}: [{string.Join(", ", span)}] is no span of the text");
        }

        return gold;
    }
}
