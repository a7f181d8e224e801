namespace TextKit.Cli.Output;

/// <summary>The formats by name.</summary>
internal static class DocumentFormats
{
    /// <summary>Makes a format.</summary>
    /// <param name="name"><c>text</c>, <c>json</c>, <c>jsonl</c>, <c>conllu</c> or <c>html</c>.</param>
    /// <param name="layers">The layers to print.</param>
    /// <param name="several">Whether there may be more than one document.</param>
    /// <param name="toScreen">Whether the output is standard output.</param>
    public static IDocumentFormat Create(string name, AnalysisLayers layers, bool several, bool toScreen) => name switch
    {
        "text" => new TextFormat(layers, toScreen ? ConsoleProfile.OfStandardOutput() : ConsoleProfile.Plain),
        "json" => new JsonFormat(layers, several),
        "jsonl" => new JsonlFormat(layers),
        "conllu" => new ConlluFormat(layers),
        "html" => new HtmlFormat(layers),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such format."),
    };
}
