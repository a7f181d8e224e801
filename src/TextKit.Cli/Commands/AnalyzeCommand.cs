using System.CommandLine;
using TextKit.Cli.Input;
using TextKit.Cli.Output;

namespace TextKit.Cli.Commands;

/// <summary><c>textkit analyze</c>: every layer of every document.</summary>
internal static class AnalyzeCommand
{
    private static readonly Argument<string[]> Files = CommonOptions.Files();
    private static readonly Option<DateOnly?> Date = CommonOptions.Date();
    private static readonly Option<string> InputFormat = CommonOptions.Choice("--input-format", "`text`: each file is a document. `jsonl`: each line is, {\"id\", \"date\", \"text\"}.", "text", "jsonl");
    private static readonly Option<string> Format = CommonOptions.Choice("--format", "How results are written.", "text", "json", "jsonl", "conllu", "html");
    private static readonly Option<AnalysisLayers?> Layers = LayerNames.Option();
    private static readonly Option<int> Jobs = CommonOptions.Jobs();
    private static readonly Option<string?> Output = CommonOptions.Output();

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new ExampleCommand(
            "analyze",
            "Find sentences, words, entities, time expressions and quotations.",
            "textkit analyze article.txt --date 2022-01-13",
            "textkit analyze articles.jsonl --input-format jsonl --format jsonl --jobs 4 > found.jsonl",
            "textkit analyze article.txt --format html -o article.html",
            "cat article.txt | textkit analyze --layers entities,times --format json")
        { Files, Date, InputFormat, Format, Layers, Jobs, Output };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        string[] files = arguments.GetValue(Files).OrStandardInput();
        bool lines = arguments.GetValue(InputFormat) == "jsonl";
        AnalysisLayers layers = arguments.GetValue(Layers) ?? AnalysisLayers.All;
        IDocumentFormat format = DocumentFormats.Create(arguments.GetValue(Format)!, layers, several: lines || files.Length > 1, toScreen: arguments.GetValue(Output) is null);
        TextPipeline pipeline = new TextPipelineBuilder { Layers = (layers | format.Needs).WithRequirements() }.Build();
        DateOnly? date = arguments.GetValue(Date);
        using var writer = new DocumentWriter(OutputFile.Open(arguments.GetValue(Output), files), format);
        IEnumerable<SourceDocument> documents = lines ? JsonlDocuments.Read(files, date) : TextDocuments.Read(files, date);
        using var progress = new ProgressLine(outputToFile: arguments.GetValue(Output) is not null);
        await foreach (RenderedDocument document in OrderedParallel.Select(documents, Render, arguments.GetValue(Jobs), cancellation).ConfigureAwait(false))
        {
            writer.Write(document);
            progress.Advance();
        }

        writer.Finish();
        return writer.Failed ? ExitCode.Error : ExitCode.Success;

        RenderedDocument Render(SourceDocument source) => source.Error is { } error
            ? new RenderedDocument(format.RenderError(source), error)
            : new RenderedDocument(format.Render(source, pipeline.Analyze(source.Text, source.Context)), null);
    }
}
