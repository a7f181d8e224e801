using System.Globalization;
using Spectre.Console;
using TextKit.Cli.Input;

namespace TextKit.Cli.Output;

/// <summary>For people: the sentences with their entities marked, then tables of what was found.</summary>
internal sealed class TextFormat(AnalysisLayers layers, ConsoleProfile profile) : IDocumentFormat
{
    public string Separator => "\n";

    public AnalysisLayers Needs => AnalysisLayers.Sentences;

    public string Render(SourceDocument source, Document document)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = profile.Open(writer);
        console.Write(new Rule(Markup.Escape(Title(source))) { Justification = Justify.Left });
        new SentenceListing(console, document, layers).Write();
        foreach (Table table in AnalysisTables.Of(document, layers))
        {
            console.WriteLine();
            console.Write(table);
        }

        return writer.ToString();
    }

    private static string Title(SourceDocument source) =>
        source.Date is { } date ? $"{source.Id} · {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : $"{source.Id}";
}
