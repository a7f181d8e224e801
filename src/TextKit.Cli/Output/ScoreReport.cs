using System.Globalization;
using System.Text;
using System.Text.Json;
using Spectre.Console;
using TextKit.Cli.Evaluation;

namespace TextKit.Cli.Output;

/// <summary>Shows scores as a table and as JSON.</summary>
internal static class ScoreReport
{
    /// <summary>Lists the first errors of each layer on standard error.</summary>
    public static void WriteErrors(IEnumerable<LayerScore> scores, int count)
    {
        foreach (LayerScore score in scores)
        {
            foreach (string error in score.Errors.Take(count)) Console.Error.WriteLine(OneLine.Of(error));
        }
    }

    /// <summary>Writes the figures on standard output.</summary>
    public static void Write(IReadOnlyList<LayerScore> scores, bool asTable)
    {
        using StreamWriter output = OutputFile.Open(null);
        if (asTable) ConsoleProfile.OfStandardOutput().Open(output).Write(TableOf(scores));
        output.WriteLine(JsonOf(scores));
        output.Flush();
    }

    /// <summary>The figures of each layer as JSON on one line. Percentages keep a decimal (<c>100.0</c>), counts have none.</summary>
    public static string JsonOf(IEnumerable<LayerScore> scores)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            foreach (LayerScore score in scores)
            {
                json.WriteStartObject(score.Layer);
                foreach (Figure figure in score.Figures)
                {
                    json.WritePropertyName(figure.Name);
                    json.WriteRawValue(Show(figure, "0.0###", "null"));
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static Table TableOf(IReadOnlyList<LayerScore> scores)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns(new TableColumn("Layer"), new TableColumn("Figure"), new TableColumn("Score").RightAligned());
        foreach (LayerScore score in scores)
        {
            foreach (Figure figure in score.Figures)
                table.AddRow(new Text(figure == score.Figures[0] ? score.Layer : ""), new Text(figure.Name), new Text(Show(figure, "0.00", "–")));
        }

        return table;
    }

    private static string Show(Figure figure, string percentage, string none) =>
        figure.Value is not { } value ? none : value.ToString(figure.IsCount ? "0" : percentage, CultureInfo.InvariantCulture);
}
