using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TextKit.Cli.Input;

/// <summary>Reads records of one type from JSONL; blank lines are skipped.</summary>
internal static class JsonlRecords
{
    /// <summary>The records of a file, each with its place for messages.</summary>
    /// <exception cref="ToolException">The file cannot be read, or a line is no such record.</exception>
    public static IEnumerable<(T Value, string Place)> Read<T>(string path, JsonTypeInfo<T> type)
    {
        using var file = InputFile.Open(path);
        while (file.Lines.Next() is { } line)
        {
            if (!line.IsBlank) yield return (Parse(line, type), line.Place);
        }
    }

    private static T Parse<T>(InputLine line, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(line.Decode(), type) ?? throw new ToolException($"{line.Place}: want an object");
        }
        catch (JsonException exception)
        {
            throw new ToolException($"{line.Place}: {exception.Message}", exception);
        }
    }
}
