using System.Text.Json;
using System.Text.Json.Serialization;
using TextKit.Cli.Evaluation;

namespace TextKit.Cli.Records;

/// <summary>Reads and writes records as JSON, without reflection.</summary>
[JsonSerializable(typeof(DocumentRecord))]
[JsonSerializable(typeof(ErrorRecord))]
[JsonSerializable(typeof(SegmentedLine))]
[JsonSerializable(typeof(GoldDocument))]
internal sealed partial class RecordJson : JsonSerializerContext
{
    /// <summary>One line a record.</summary>
    public static RecordJson Compact { get; } = new(OptionsFor(indented: false));

    /// <summary>Records for the eye.</summary>
    public static RecordJson Indented { get; } = new(OptionsFor(indented: true));

    private static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = ReadableJsonEncoder.Instance,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
