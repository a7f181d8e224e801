using System.Text;

namespace TextKit.Cli.Output;

/// <summary>What the colours and lines of the page mean.</summary>
internal static class HtmlLegend
{
    private static readonly (AnalysisLayers Layer, string Html)[] Entries =
    [
        (AnalysisLayers.Entities, "<mark class=\"per\">person</mark>"),
        (AnalysisLayers.Entities, "<mark class=\"org\">body</mark>"),
        (AnalysisLayers.Entities, "<mark class=\"loc\">place</mark>"),
        (AnalysisLayers.Entities, "<mark class=\"role\">role</mark>"),
        (AnalysisLayers.Entities, "<mark class=\"doc\">document</mark>"),
        (AnalysisLayers.Times, "<span class=\"time\">date or time</span>"),
        (AnalysisLayers.Quotations, "<q class=\"speech\">speech</q>"),
        (AnalysisLayers.Quotations, "<q class=\"fragment\">fragment</q>"),
        (AnalysisLayers.Quotations, "<q class=\"term\">term</q>"),
        (AnalysisLayers.Quotations, "<span class=\"cue\">reporting verb</span>"),
    ];

    /// <summary>The legend of the given layers.</summary>
    public static string Of(AnalysisLayers layers)
    {
        var html = new StringBuilder("<nav class=\"legend\" aria-label=\"Legend\">");
        foreach ((AnalysisLayers layer, string entry) in Entries)
        {
            if (layers.HasFlag(layer)) html.Append(entry).Append(' ');
        }

        return html.Append("</nav>").ToString();
    }
}
