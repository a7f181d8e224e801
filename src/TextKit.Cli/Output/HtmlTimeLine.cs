using System.Text;
using TextKit.Dates;

namespace TextKit.Cli.Output;

/// <summary>The dates of an article in the order of the calendar, each with the places where it is named.</summary>
internal static class HtmlTimeLine
{
    /// <summary>Appends the line; nothing if no day is known.</summary>
    public static void Append(StringBuilder html, Document document)
    {
        List<TimeExpression> dated = [.. document.Times.Where(time => time.First is not null)];
        if (dated.Count == 0) return;
        html.Append("<section>\n<h2>Dates</h2>\n<ol class=\"line\">\n");
        foreach (IGrouping<string, TimeExpression> date in dated.OrderBy(time => time.First).ThenBy(time => time.Last).GroupBy(time => time.Value))
        {
            string texts = string.Join(", ", date.Select(time => OneLine.Of(document.TextOf(time.Span))).Distinct());
            html.Append("<li><b>").Append(HtmlFormat.Escape(date.Key)).Append("</b> <span lang=\"vi\">").Append(HtmlFormat.Escape(texts)).Append("</span></li>\n");
        }

        html.Append("</ol>\n</section>\n");
    }
}
