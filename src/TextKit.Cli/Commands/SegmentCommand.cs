using System.CommandLine;
using TextKit.Cli.Input;
using TextKit.Cli.Output;

namespace TextKit.Cli.Commands;

/// <summary><c>textkit segment</c>: the words of each line, one output line for each input line.</summary>
internal static class SegmentCommand
{
    private static readonly Argument<string[]> Files = CommonOptions.Files();
    private static readonly Option<string> Format = CommonOptions.Choice("--format", "`text`: syllables of a word joined by `_`. `jsonl`: the words of each line with their offsets.", "text", "jsonl");
    private static readonly Option<string?> Output = CommonOptions.Output();

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new ExampleCommand(
            "segment",
            "Split text into words: one output line for each input line.",
            "textkit segment article.txt",
            "echo 'Học sinh học sinh học.' | textkit segment",
            "textkit segment big.txt --format jsonl -o words.jsonl")
        { Files, Format, Output };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        TextPipeline pipeline = new TextPipelineBuilder { Layers = AnalysisLayers.Words }.Build();
        string[] files = arguments.GetValue(Files).OrStandardInput();
        Func<Document, string> render = arguments.GetValue(Format) == "text" ? JoinedWords.Of : SegmentedLines.Of;
        using StreamWriter output = OutputFile.Open(arguments.GetValue(Output), files);
        foreach (string line in TextLines.Read(files, output.Flush)) output.WriteLine(render(pipeline.Analyze(line)));
        output.Flush();
        return ExitCode.Success;
    }
}
