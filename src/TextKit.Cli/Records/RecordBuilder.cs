using System.Globalization;
using System.Text.Json.Nodes;
using TextKit.Dates;
using TextKit.Entities;
using TextKit.Quotations;

namespace TextKit.Cli.Records;

/// <summary>Turns an analysis into its record.</summary>
internal readonly struct RecordBuilder(Document document)
{
    /// <summary>The record of the given layers of a document.</summary>
    public static DocumentRecord Build(JsonNode? id, Document document, AnalysisLayers layers)
    {
        var builder = new RecordBuilder(document);
        return new DocumentRecord
        {
            Id = id,
            Date = document.Context.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Sentences = layers.HasFlag(AnalysisLayers.Sentences) ? [.. document.Sentences.Select(sentence => new SpanRecord(sentence.Span.Start, sentence.Span.End))] : null,
            Tokens = layers.HasFlag(AnalysisLayers.Words) ? [.. document.Tokens.Select(Token)] : null,
            Entities = layers.HasFlag(AnalysisLayers.Entities) ? [.. document.Entities.Select(builder.Entity)] : null,
            Times = layers.HasFlag(AnalysisLayers.Times) ? [.. document.Times.Select(builder.Time)] : null,
            Quotations = layers.HasFlag(AnalysisLayers.Quotations) ? [.. document.Quotations.Select(builder.Quotation)] : null,
            Reports = layers.HasFlag(AnalysisLayers.Quotations) ? [.. document.Reports.Select(builder.Report)] : null,
        };
    }

    /// <summary>The record of a word.</summary>
    public static TokenRecord Token(Token token) => new(token.Span.Start, token.Span.End, Codes.Of(token.Kind));

    private EntityRecord Entity(EntityMention mention) =>
        new(mention.Type.ToCode(), mention.Span.Start, mention.Span.End, TextOf(mention.Span), mention.Name, mention.EntityId);

    private TimeRecord Time(TimeExpression time) => new(time.Type.ToCode(), time.Span.Start, time.Span.End, TextOf(time.Span), time.Value);

    private QuotationRecord Quotation(Quotation quotation) => new(
        Codes.Of(quotation.Kind), quotation.Span.Start, quotation.Span.End, TextOf(quotation.Span), Speaker(quotation.Speaker), quotation.Cue is { } cue ? Text(cue) : null);

    private ReportRecord Report(ReportedSpeech report) => new(Text(report.Cue), Speaker(report.Speaker), report.Span.Start, report.Span.End);

    private SpeakerRecord? Speaker(Speaker? speaker) =>
        speaker is null ? null : new SpeakerRecord(speaker.Span.Start, speaker.Span.End, TextOf(speaker.Span), speaker.Name);

    private TextRecord Text(TextSpan span) => new(span.Start, span.End, TextOf(span));

    private string TextOf(TextSpan span) => document.TextOf(span).ToString();
}
