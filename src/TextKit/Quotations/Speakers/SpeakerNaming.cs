using TextKit.Quotations.Attributions;
using TextKit.Quotations.Kinds;
using TextKit.Quotations.Phrases;
using TextKit.Quotations.Reports;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Goes through quotations and reports in order of the text and names their speakers.</summary>
internal sealed class SpeakerNaming(Passage passage, PersonRegister people, BodyRegister bodies)
{
    private const double MinReport = 0.45;

    private readonly SpeakerResolver _resolver = new(passage, people, bodies);
    private readonly List<QuotationMatch> _quotations = [];
    private readonly List<ReportMatch> _reports = [];

    /// <summary>All quotations and reports with their speakers.</summary>
    public QuotationResult Name(List<QuoteCandidate> quotes, List<(QuotationKind Kind, double Probability)> kinds, List<ReportCandidate> candidates)
    {
        int next = 0;
        for (int i = 0; i < quotes.Count; i++)
        {
            for (; next < candidates.Count && candidates[next].Cue.Units.Start < quotes[i].Units.Start; next++) AddReport(candidates[next]);
            AddQuotation(quotes[i], kinds[i].Kind, kinds[i].Probability);
        }

        for (; next < candidates.Count; next++) AddReport(candidates[next]);
        NameHeadline();
        return new QuotationResult(_quotations, [.. _reports.OrderBy(report => report.Content)]);
    }

    private void AddReport(ReportCandidate candidate)
    {
        if (candidate.Probability < MinReport) return;
        ResolvedSpeaker? speaker = _resolver.Resolve(candidate.Speaker);
        UnitRange content = candidate.Content.Count > 0 ? candidate.Content : candidate.Cue.Units;
        string rule = $"{candidate.Cue.Entry.Class}-{candidate.Order}{How(speaker)}".ToLowerInvariant();
        _reports.Add(new ReportMatch(content, candidate.Cue.Units, speaker?.Match, rule, candidate.Probability * (speaker?.Certainty ?? 1)));
    }

    private void AddQuotation(QuoteCandidate quote, QuotationKind kind, double probability)
    {
        if (kind == QuotationKind.Term)
        {
            _quotations.Add(new QuotationMatch(quote.Units, kind, null, null, "term", probability));
            return;
        }

        Attribution? attribution = Choose(quote, kind);
        ResolvedSpeaker? speaker = attribution is null ? Continued() : _resolver.Resolve(attribution.Speaker);
        string rule = $"{attribution?.Rule ?? (speaker is null ? AttributionRule.None : AttributionRule.Continued)}{How(speaker)}".ToLowerInvariant();
        _quotations.Add(new QuotationMatch(quote.Units, kind, speaker?.Match, attribution?.Cue?.Units, rule, probability * (speaker?.Certainty ?? 0.5)));
    }

    private static Attribution? Choose(QuoteCandidate quote, QuotationKind kind)
    {
        if (quote.Before is { Rule: AttributionRule.Colon }) return quote.Before;
        if (kind == QuotationKind.Fragment) return quote.Before ?? quote.After;
        bool asks = quote.Before is { Rule: AttributionRule.Before, Speaker.Kind: not PhraseKind.Elided };
        return asks ? quote.Before : quote.After ?? quote.Before;
    }

    private ResolvedSpeaker? Continued() => _resolver.Last is { } last ? last with { How = "last-speaker", Certainty = 0.6 } : null;

    private void NameHeadline()
    {
        for (int i = 0; i < _quotations.Count && _quotations[i].Units.Start < passage.FirstLineEnd; i++)
        {
            if (_quotations[i].Kind == QuotationKind.Term || _quotations[i].Speaker is not null) continue;
            SpeakerMatch? first = _quotations.Where(quotation => quotation.Units.Start >= passage.FirstLineEnd).Select(quotation => quotation.Speaker)
                .Concat(_reports.Select(report => report.Speaker)).Where(speaker => speaker is not null).MinBy(speaker => speaker!.Units.Start);
            _quotations[i] = _quotations[i] with { Speaker = first, Rule = "headline", Confidence = _quotations[i].Confidence * 0.6 };
        }
    }

    private static string How(ResolvedSpeaker? speaker) => speaker is null ? "" : $"/{speaker.How}";
}
