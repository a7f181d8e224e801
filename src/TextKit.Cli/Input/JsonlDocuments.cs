using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TextKit.Cli.Input;

/// <summary>Reads documents from JSONL: one object a line, <c>{"id", "date", "text"}</c>.</summary>
internal static class JsonlDocuments
{
    /// <summary>The documents of all files, one at a time; a line that is not valid is an error record. Blank lines are skipped.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="date">The date of documents that bring none.</param>
    public static IEnumerable<SourceDocument> Read(IEnumerable<string> paths, DateOnly? date) => paths.SelectMany(path => ReadFile(path, date));

    /// <summary>The date that a string in ISO form stands for.</summary>
    public static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    private static IEnumerable<SourceDocument> ReadFile(string path, DateOnly? date)
    {
        if (OpenError(path, out InputFile? file) is { } failed)
        {
            yield return failed;
            yield break;
        }

        using (file)
        {
            while (ReadNext(file!.Lines, date) is { } document) yield return document;
        }
    }

    private static SourceDocument? OpenError(string path, out InputFile? file)
    {
        file = null;
        try
        {
            file = InputFile.Open(path);
            return null;
        }
        catch (ToolException exception)
        {
            return SourceDocument.Failed(null, exception.Message);
        }
    }

    private static SourceDocument? ReadNext(LineReader lines, DateOnly? date)
    {
        while (lines.Next() is { } line)
        {
            if (!line.IsBlank) return Parse(line, date);
        }

        return null;
    }

    private static SourceDocument Parse(InputLine line, DateOnly? date)
    {
        JsonNode? id = null;
        try
        {
            if (JsonNode.Parse(line.Decode()) is not JsonObject record) return Fail("want an object");
            id = record["id"]?.DeepClone();
            if (id is not null && id.GetValueKind() is not (JsonValueKind.String or JsonValueKind.Number)) return Fail("id is neither a string nor a number");
            if (!IsString(record["text"], out string text)) return Fail("text is missing or no string");
            if (record["date"] is not { } given) return new SourceDocument(id, text) { Date = date };
            if (!IsString(given, out string day) || ParseDate(day) is not { } parsed) return Fail($"date is not YYYY-MM-DD: {given.ToJsonString()}");
            return new SourceDocument(id, text) { Date = parsed };
        }
        catch (ToolException exception)
        {
            return SourceDocument.Failed(id, exception.Message);
        }
        catch (JsonException exception)
        {
            return Fail($"not valid JSON at column {exception.BytePositionInLine + 1}");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // A lone surrogate written as an escape, or one member twice.
            return Fail("not valid JSON: " + exception.Message);
        }

        SourceDocument Fail(string why) => SourceDocument.Failed(id, $"{line.Place}: {why}");
    }

    private static bool IsString(JsonNode? node, out string text)
    {
        text = node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : "";
        return node?.GetValueKind() == JsonValueKind.String;
    }
}
