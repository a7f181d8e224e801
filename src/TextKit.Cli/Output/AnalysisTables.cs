using System.Globalization;
using Spectre.Console;
using TextKit.Cli.Records;
using TextKit.Dates;
using TextKit.Entities;
using TextKit.Quotations;

namespace TextKit.Cli.Output;

/// <summary>Tables of what was found: entities, time expressions, quotations by speaker, reported speech.</summary>
internal static class AnalysisTables
{
    private const string NoSpeaker = "–";

    /// <summary>The tables of the given layers, without those that would be empty.</summary>
    public static IEnumerable<Table> Of(Document document, AnalysisLayers layers)
    {
        if (layers.HasFlag(AnalysisLayers.Entities) && document.Entities.Length > 0) yield return Entities(document);
        if (layers.HasFlag(AnalysisLayers.Times) && document.Times.Length > 0) yield return Times(document);
        if (!layers.HasFlag(AnalysisLayers.Quotations)) yield break;
        if (document.Quotations.Length > 0) yield return Quotations(document);
        if (document.Reports.Length > 0) yield return Reports(document);
    }

    private static Table Entities(Document document)
    {
        Table table = Titled("Entities", "Type", "Name", "Mentions", "Also written");
        foreach (IGrouping<(EntityType Type, int EntityId), EntityMention> entity in document.Entities.GroupBy(mention => (mention.Type, mention.EntityId)).OrderBy(group => group.Key.Type))
        {
            string name = OneLine.Of(entity.First().Name);
            IEnumerable<string> others = entity.Select(mention => OneLine.Of(document.TextOf(mention.Span))).Distinct().Where(text => text != name);
            table.AddRow(new Text(entity.Key.Type.ToCode(), EntityStyle.Of(entity.Key.Type)), new Text(name), Number(entity.Count()), new Text(string.Join(", ", others)));
        }

        return table;
    }

    private static Table Times(Document document)
    {
        Table table = Titled("Dates and times", "Text", "Type", "Value");
        foreach (TimeExpression time in document.Times) table.AddRow(Cell(document, time.Span), new Text(time.Type.ToCode()), new Text(time.Value));
        return table;
    }

    private static Table Quotations(Document document)
    {
        Table table = Titled("Quotations by speaker", "Speaker", "Kind", "Cue", "Quotation");
        foreach (IGrouping<string, Quotation> speaker in document.Quotations.GroupBy(quotation => quotation.Speaker?.Name ?? NoSpeaker).OrderBy(group => group.Key == NoSpeaker))
        {
            foreach (Quotation quotation in speaker)
                table.AddRow(new Text(OneLine.Of(speaker.Key)), new Text(Codes.Of(quotation.Kind)), Cell(document, quotation.Cue), Cell(document, quotation.Span));
        }

        return table;
    }

    private static Table Reports(Document document)
    {
        Table table = Titled("Reported speech", "Speaker", "Cue", "What is said");
        foreach (ReportedSpeech report in document.Reports)
            table.AddRow(new Text(OneLine.Of(report.Speaker?.Name ?? NoSpeaker)), Cell(document, report.Cue), Cell(document, report.Span));
        return table;
    }

    private static Table Titled(string title, params string[] columns)
    {
        var table = new Table { Title = new TableTitle(title, new Style(decoration: Decoration.Bold)), Border = TableBorder.Rounded };
        foreach (string column in columns) table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        return table;
    }

    private static Text Cell(Document document, TextSpan? span) => new(span is { } some ? OneLine.Of(document.TextOf(some)) : NoSpeaker);

    private static Text Number(int value) => new(value.ToString(CultureInfo.InvariantCulture));
}
