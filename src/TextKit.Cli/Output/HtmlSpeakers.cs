using System.Globalization;
using System.Text;
using TextKit.Cli.Records;
using TextKit.Quotations;

namespace TextKit.Cli.Output;

/// <summary>The list of speakers, each with what is quoted and reported of them.</summary>
internal static class HtmlSpeakers
{
    /// <summary>Appends the list; nothing if nobody speaks.</summary>
    public static void Append(StringBuilder html, Document document, string anchor)
    {
        List<(string Speaker, int Start, string Entry)> entries = [.. Quotations(document, anchor), .. Reports(document)];
        if (entries.Count == 0) return;
        html.Append("<section>\n<h2>Who said what</h2>\n<dl lang=\"vi\">\n");
        foreach (IGrouping<string, (string Speaker, int Start, string Entry)> speaker in entries.OrderBy(entry => entry.Start).GroupBy(entry => entry.Speaker))
        {
            html.Append("<dt>").Append(HtmlFormat.Escape(speaker.Key)).Append("</dt>\n");
            foreach ((_, _, string entry) in speaker) html.Append("<dd>").Append(entry).Append("</dd>\n");
        }

        html.Append("</dl>\n</section>\n");
    }

    private static IEnumerable<(string, int, string)> Quotations(Document document, string anchor)
    {
        for (int i = 0; i < document.Quotations.Length; i++)
        {
            Quotation quotation = document.Quotations[i];
            if (quotation.Speaker is not { } speaker) continue;
            string kind = Codes.Of(quotation.Kind);
            string link = string.Create(CultureInfo.InvariantCulture, $"<a href=\"#{anchor}{i}\">{HtmlFormat.Escape(document.TextOf(quotation.Span))}</a>");
            yield return (speaker.Name, quotation.Span.Start, $"{link} <span class=\"kind {kind}\">{kind}</span>");
        }
    }

    private static IEnumerable<(string, int, string)> Reports(Document document) =>
        from report in document.Reports
        where report.Speaker is not null
        let cue = HtmlFormat.Escape(document.TextOf(report.Cue))
        select (report.Speaker!.Name, report.Span.Start, $"<span class=\"cue\">{cue}</span> {HtmlFormat.Escape(document.TextOf(report.Span))} <span class=\"kind\">reported</span>");
}
