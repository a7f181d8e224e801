using System.Globalization;
using System.Text;
using TextKit.Cli.Records;
using TextKit.Dates;
using TextKit.Entities;
using TextKit.Quotations;

namespace TextKit.Cli.Output;

/// <summary>Writes the text of an article with its entities, times, quotations and cues as HTML elements.</summary>
internal sealed class HtmlHighlighter(StringBuilder html, Document document, string anchor)
{
    /// <summary>Writes the whole text with the marks of the given layers.</summary>
    public void Write(AnalysisLayers layers)
    {
        List<MarkedSpan<HtmlMark>> marks = [];
        if (layers.HasFlag(AnalysisLayers.Quotations)) marks.AddRange([.. QuotationMarks(), .. CueMarks()]);
        if (layers.HasFlag(AnalysisLayers.Entities)) marks.AddRange(document.Entities.Select(EntityMark));
        if (layers.HasFlag(AnalysisLayers.Times)) marks.AddRange(document.Times.Select(TimeMark));
        new SpanWeaver<HtmlMark>(mark => html.Append(mark.Open), mark => html.Append(mark.Close), span => html.Append(HtmlFormat.Escape(document.TextOf(span))))
            .Weave(new TextSpan(0, document.Text.Length), marks.Where(mark => !mark.Span.IsEmpty).OrderBy(mark => mark.Span));
    }

    private static MarkedSpan<HtmlMark> EntityMark(EntityMention mention)
    {
        string code = mention.Type.ToCode();
        return new(mention.Span, HtmlMark.Element("mark", code.ToLowerInvariant(), $"{code} {mention.EntityId}: {mention.Name}"));
    }

    private static MarkedSpan<HtmlMark> TimeMark(TimeExpression time) =>
        new(time.Span, HtmlMark.Element("span", "time", $"{time.Type.ToCode()} {time.Value}"));

    private IEnumerable<MarkedSpan<HtmlMark>> QuotationMarks() => document.Quotations.Select((quotation, index) =>
    {
        string kind = Codes.Of(quotation.Kind);
        string title = quotation.Speaker is { } speaker ? $"{kind}: {speaker.Name}" : kind;
        return new MarkedSpan<HtmlMark>(quotation.Span, HtmlMark.Element("q", kind, title, anchor + index.ToString(CultureInfo.InvariantCulture)));
    });

    private IEnumerable<MarkedSpan<HtmlMark>> CueMarks()
    {
        IEnumerable<(TextSpan Span, Speaker? Speaker)> cues = document.Quotations.Where(quotation => quotation.Cue is not null)
            .Select(quotation => (quotation.Cue!.Value, quotation.Speaker))
            .Concat(document.Reports.Select(report => (report.Cue, report.Speaker)));
        return cues.DistinctBy(cue => cue.Span)
            .Select(cue => new MarkedSpan<HtmlMark>(cue.Span, HtmlMark.Element("span", "cue", cue.Speaker is { } speaker ? $"says: {speaker.Name}" : "says")));
    }
}
