using System.CommandLine;
using System.Globalization;
using System.Reflection;
using Spectre.Console;
using TextKit.Cli.Input;
using TextKit.Cli.Output;

namespace TextKit.Cli.Commands;

/// <summary><c>textkit info</c>: what this build is made of.</summary>
internal static class InfoCommand
{
    private const string CardPrefix = "model-cards/";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new ExampleCommand("info", "Show the version, the models with their cards, and the encodings.", "textkit info");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        using StreamWriter output = OutputFile.Open(null);
        output.WriteLine($"textkit {typeof(TextPipeline).Assembly.GetName().Version!.ToString(3)}");
        ConsoleProfile.OfStandardOutput().Open(output).Write(Models());
        foreach (string card in Cards()) output.WriteLine($"\n{card.Trim()}");
        output.WriteLine($"\nEncodings: {InputEncoding.Auto} (UTF-8, or UTF-16 by its byte-order mark), {string.Join(", ", InputEncoding.Names)}");
        output.Flush();
        return ExitCode.Success;
    }

    /// <summary>The compiled models inside the library.</summary>
    private static Table Models()
    {
        var table = new Table { Title = new TableTitle("Models"), Border = TableBorder.Rounded };
        table.AddColumns(new TableColumn("Model"), new TableColumn("Bytes").RightAligned());
        Assembly library = typeof(TextPipeline).Assembly;
        foreach (string name in library.GetManifestResourceNames().Where(name => name.EndsWith(".tkm", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream model = library.GetManifestResourceStream(name)!;
            table.AddRow(new Text(Path.ChangeExtension(name, null)), new Text(model.Length.ToString("N0", CultureInfo.InvariantCulture)));
        }

        return table;
    }

    private static IEnumerable<string> Cards()
    {
        Assembly tool = typeof(InfoCommand).Assembly;
        foreach (string name in tool.GetManifestResourceNames().Where(name => name.StartsWith(CardPrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(tool.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
