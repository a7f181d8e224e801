using TextKit.Quotations.Attributions;
using TextKit.Quotations.Cues;
using TextKit.Quotations.Kinds;
using TextKit.Quotations.Phrases;
using TextKit.Quotations.Reports;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>A place where somebody speaks, to be told who.</summary>
/// <param name="Phrase">The phrase that names the speaker.</param>
/// <param name="At">The first unit of the cue, or of the quotation where it has none.</param>
/// <param name="Rule">How a quotation came to the phrase; <see cref="AttributionRule.None"/> for reports.</param>
/// <param name="Cue">The cue, where there is one.</param>
/// <param name="Other">The phrase on the other side of a quotation.</param>
internal sealed record SpeakerRequest(SpeakerPhrase Phrase, int At, AttributionRule Rule, CueEntry? Cue, SpeakerPhrase? Other = null)
{
    /// <summary>The request of a report.</summary>
    public static SpeakerRequest For(ReportCandidate report) => new(report.Speaker, report.Cue.Units.Start, AttributionRule.None, report.Cue.Entry);

    /// <summary>The request of a quotation.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="attribution">What names the speaker; where nothing does, it goes on with somebody.</param>
    public static SpeakerRequest For(QuoteCandidate quote, QuotationKind kind, out Attribution? attribution)
    {
        attribution = AttributionOf(quote, kind);
        SpeakerPhrase? other = (attribution == quote.Before ? quote.After : quote.Before)?.Speaker;
        // Whoever is named after a question has answered it.
        if (attribution is { Cue.Entry.Class: CueClass.Ask } && attribution == quote.Before) other = null;
        int start = quote.Units.Start;
        return attribution is null
            ? new SpeakerRequest(new SpeakerPhrase(new UnitRange(start, start), PhraseKind.Elided), start, AttributionRule.Continued, null)
            : new SpeakerRequest(attribution.Speaker, attribution.Cue?.Units.Start ?? start, attribution.Rule, attribution.Cue?.Entry, other);
    }

    /// <summary>What names the speaker of a quotation.</summary>
    public static Attribution? AttributionOf(QuoteCandidate quote, QuotationKind kind)
    {
        if (quote.Before is { Rule: AttributionRule.Colon }) return quote.Before;
        if (kind == QuotationKind.Fragment) return quote.Before ?? quote.After;
        bool asks = quote.Before is { Rule: AttributionRule.Before, Speaker.Kind: not PhraseKind.Elided };
        return asks ? quote.Before : quote.After ?? quote.Before;
    }
}
