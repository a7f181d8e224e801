using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TextKit.Cli.Input;

namespace TextKit.Cli.Output;

/// <summary>One self-contained page: each article with every layer highlighted, its speakers with their quotations, its dates on a line.</summary>
internal sealed class HtmlFormat(AnalysisLayers layers) : IDocumentFormat
{
    public string Header =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>TextKit analysis</title>
        <style>
        {Style()}</style>
        </head>
        <body>
        {HtmlLegend.Of(layers)}

        """;

    public string Footer => "</body>\n</html>\n";

    public string Render(SourceDocument source, Document document)
    {
        var html = new StringBuilder();
        string anchor = Anchor(source.Id);
        html.Append("<article>\n<h1>").Append(Escape(source.Id?.ToString() ?? ""));
        if (source.Date is { } date) html.Append(CultureInfo.InvariantCulture, $" · {date:yyyy-MM-dd}");
        html.Append("</h1>\n<div class=\"text\" lang=\"vi\">");
        new HtmlHighlighter(html, document, anchor).Write(layers);
        html.Append("</div>\n");
        if (layers.HasFlag(AnalysisLayers.Quotations)) HtmlSpeakers.Append(html, document, anchor);
        if (layers.HasFlag(AnalysisLayers.Times)) HtmlTimeLine.Append(html, document);
        return html.Append("</article>\n").ToString();
    }

    public string RenderError(SourceDocument source) => $"<article>\n<h1>{Escape(source.Id?.ToString() ?? "")}</h1>\n<p class=\"note\">{Escape(source.Error!)}</p>\n</article>\n";

    /// <summary>Text as HTML shows it, in element content and in attributes. Control characters, which HTML cannot hold, become U+FFFD.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var html = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ when char.IsControl(c) && !char.IsWhiteSpace(c) => html.Append('\uFFFD'),
                _ => html.Append(c),
            };
        }

        return html.ToString();
    }

    /// <summary>What the identifiers of a document's quotations begin with, different for each document.</summary>
    private static string Anchor(JsonNode? id) => "q-" + Convert.ToHexString(Encoding.UTF8.GetBytes(id?.ToString() ?? "")) + "-";

    private static string Style()
    {
        using var reader = new StreamReader(typeof(HtmlFormat).Assembly.GetManifestResourceStream("page.css")!);
        return reader.ReadToEnd();
    }
}
