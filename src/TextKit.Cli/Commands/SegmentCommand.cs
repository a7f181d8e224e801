using System.CommandLine;
using TextKit.Cli.Input;
using TextKit.Cli.Output;
using TextKit.Segmentation;

namespace TextKit.Cli.Commands;

/// <summary><c>textkit segment</c>: the words of each line, one output line for each input line.</summary>
internal static class SegmentCommand
{
    private static readonly Argument<string[]> Files = CommonOptions.Files();
    private static readonly Option<string> Format = CommonOptions.Choice("--format", "`text`: syllables of a word joined by `_`. `jsonl`: each line with its words and their offsets.", "text", "jsonl");
    private static readonly Option<bool> Scores = new("--scores") { Description = "Explain instead: every gap between two neighbours with its score and what it is the sum of." };
    private static readonly Option<string?> Output = CommonOptions.Output();

    private static readonly Option<string?> UserDictionary = new("--user-dictionary")
    {
        Description = "Phrases to segment as given, one a line: `học_máy` always joins, `người dân` always splits.",
        HelpName = "FILE",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new ExampleCommand(
            "segment",
            "Split text into words: one output line for each input line.",
            "textkit segment article.txt",
            "echo 'Học sinh học sinh học.' | textkit segment",
            "echo 'Học sinh học sinh học.' | textkit segment --scores",
            "textkit segment big.txt --user-dictionary terms.txt --format jsonl -o words.jsonl")
        { Files, Format, Scores, UserDictionary, Output };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var segmenter = new LineSegmenter(new WordSegmenter(ReadLexicon(arguments.GetValue(UserDictionary))));
        Func<string, string> render = arguments.GetValue(Scores) ? segmenter.Explain : arguments.GetValue(Format) == "text" ? segmenter.Join : segmenter.ToJson;
        string[] files = arguments.GetValue(Files).OrStandardInput();
        using StreamWriter output = OutputFile.Open(arguments.GetValue(Output), files);
        foreach (string line in TextLines.Read(files, output.Flush)) output.WriteLine(render(line));
        output.Flush();
        return ExitCode.Success;
    }

    private static UserLexicon ReadLexicon(string? path)
    {
        if (path is null) return UserLexicon.Empty;
        using var file = InputFile.Open(path);
        return UserLexicon.Read(new StringReader(file.Lines.Rest().Decode()));
    }
}
