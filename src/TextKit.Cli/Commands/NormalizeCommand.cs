using System.CommandLine;
using TextKit.Cli.Input;
using TextKit.Cli.Output;
using TextKit.Normalization;

namespace TextKit.Cli.Commands;

/// <summary><c>textkit normalize</c>: one way to write each letter; line ends, spaces and all else stay as they are.</summary>
internal static class NormalizeCommand
{
    private static readonly Argument<string[]> Files = CommonOptions.Files();
    private static readonly Option<string> Form = CommonOptions.Choice("--form", "`nfc`: a letter with its marks is one character. `nfd`: the marks stand apart.", "nfc", "nfd");
    private static readonly Option<string> ToneMarks = CommonOptions.Choice("--tone-marks", "Where tone marks stand: as typed, `hòa` or `hoà`.", "preserve", "traditional", "reformed");
    private static readonly Option<bool> StripDiacritics = new("--strip-diacritics") { Description = "Take all marks off: `Đường` becomes `Duong`." };
    private static readonly Option<string?> Output = CommonOptions.Output();

    private static readonly Option<string> EncodingName = new("--encoding")
    {
        Description = "Encoding of the input; `auto`: UTF-8, or what a byte-order mark says. `textkit info` lists the names.",
        HelpName = "auto|NAME",
        DefaultValueFactory = _ => InputEncoding.Auto,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new ExampleCommand(
            "normalize",
            "Write Vietnamese text in one way: composition, tone marks, encoding. Line ends and spaces stay.",
            "textkit normalize old.txt --tone-marks reformed -o new.txt",
            "textkit normalize --encoding windows-1258 old.txt > utf8.txt",
            "echo 'Đường Nguyễn Huệ' | textkit normalize --strip-diacritics")
        { Files, Form, ToneMarks, EncodingName, StripDiacritics, Output };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        NormalizationOptions options = Options(arguments);
        bool strip = arguments.GetValue(StripDiacritics);
        string[] files = arguments.GetValue(Files).OrStandardInput();
        using StreamWriter output = OutputFile.Open(arguments.GetValue(Output), files);
        foreach (string line in TextLines.ReadWithEnds(files, arguments.GetValue(EncodingName)!, output.Flush))
        {
            string normalized = TextNormalizer.Normalize(line, options).Text;
            output.Write(strip ? TextFolding.StripDiacritics(normalized) : normalized);
        }

        output.Flush();
        return ExitCode.Success;
    }

    private static NormalizationOptions Options(ParseResult arguments) => new()
    {
        Form = arguments.GetValue(Form) == "nfd" ? CompositionForm.Decomposed : CompositionForm.Composed,
        ToneMarks = arguments.GetValue(ToneMarks) switch
        {
            "traditional" => ToneMarkPlacement.Traditional,
            "reformed" => ToneMarkPlacement.Reformed,
            _ => ToneMarkPlacement.Preserve,
        },
        Spaces = SpaceHandling.Preserve,
        Invisibles = InvisibleHandling.Preserve,
    };
}
