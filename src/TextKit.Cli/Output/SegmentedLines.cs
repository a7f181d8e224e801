using System.Text.Json;
using TextKit.Cli.Records;

namespace TextKit.Cli.Output;

/// <summary>One line of JSON for one line of text: the line and its words.</summary>
internal static class SegmentedLines
{
    /// <summary>The JSON of one line.</summary>
    public static string Of(Document line) =>
        JsonSerializer.Serialize(new SegmentedLine(line.Text, RecordBuilder.Tokens(line)), RecordJson.Compact.SegmentedLine);
}
