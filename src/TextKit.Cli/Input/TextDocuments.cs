namespace TextKit.Cli.Input;

/// <summary>Reads files as documents: each file is one, named after it.</summary>
internal static class TextDocuments
{
    /// <summary>The documents in the order of the files; one that cannot be read is an error record.</summary>
    public static IEnumerable<SourceDocument> Read(IEnumerable<string> paths, DateOnly? date) => paths.Select(path => Read(path, date));

    private static SourceDocument Read(string path, DateOnly? date)
    {
        string id = Path.GetFileName(path);
        try
        {
            using var file = InputFile.Open(path);
            return new SourceDocument(id, file.Lines.Rest().Decode()) { Date = date };
        }
        catch (ToolException exception)
        {
            return SourceDocument.Failed(id, exception.Message);
        }
    }
}
