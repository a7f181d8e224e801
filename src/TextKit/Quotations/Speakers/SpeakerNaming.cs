using TextKit.Quotations.Attributions;
using TextKit.Quotations.Kinds;
using TextKit.Quotations.Reports;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Goes through quotations and reports in order of the text and names their speakers.</summary>
internal sealed class SpeakerNaming(Passage passage, SpeakerStage stage, SpeakerRanker ranker)
{
    private const double MinReport = 0.45, MinQuoting = 0.9;

    private readonly List<QuotationMatch> _quotations = [];
    private readonly List<ReportMatch> _reports = [];
    private readonly HashSet<UnitRange> _quoting = [];

    /// <summary>All quotations and reports with their speakers.</summary>
    public QuotationResult Name(List<QuoteCandidate> quotes, List<(QuotationKind Kind, double Probability)> kinds, List<ReportCandidate> candidates)
    {
        int next = 0;
        AddQuoting(quotes, kinds);
        for (int i = 0; i < quotes.Count; i++)
        {
            for (; next < candidates.Count && candidates[next].Cue.Units.Start < quotes[i].Units.Start; next++) AddReport(candidates[next]);
            if (kinds[i].Kind == QuotationKind.Term) AddTerm(quotes[i], kinds[i].Probability);
            else AddQuotation(kinds[i].Kind == QuotationKind.Fragment ? AmongWords(quotes[i]) : quotes[i], kinds[i].Kind, kinds[i].Probability);
        }

        for (; next < candidates.Count; next++) AddReport(candidates[next]);
        NameHeadline();
        return new QuotationResult(_quotations, [.. _reports.OrderBy(report => report.Content)]);
    }

    // The cue of a speech reports nothing besides, unless a clause surely follows it: "“…”, ông A nói, và cho biết …".
    private void AddQuoting(List<QuoteCandidate> quotes, List<(QuotationKind Kind, double Probability)> kinds)
    {
        for (int i = 0; i < quotes.Count; i++)
        {
            if (kinds[i].Kind != QuotationKind.Speech) continue;
            if (SpeakerRequest.AttributionOf(quotes[i], QuotationKind.Speech) is { Rule: not AttributionRule.Clause, Cue: { } cue }) _quoting.Add(cue.Units);
        }
    }

    private void AddReport(ReportCandidate candidate)
    {
        if (candidate.Probability < (_quoting.Contains(candidate.Cue.Units) ? MinQuoting : MinReport)) return;
        ResolvedSpeaker? speaker = Resolve(SpeakerRequest.For(candidate));
        UnitRange content = candidate.Content.Count > 0 ? candidate.Content : candidate.Cue.Units;
        _reports.Add(new ReportMatch(content, candidate.Cue.Units, speaker?.Match, RuleNames.Of(candidate.Cue.Entry.Class, candidate.Order, speaker?.How), candidate.Probability * (speaker?.Certainty ?? 1)));
    }

    private void AddQuotation(QuoteCandidate quote, QuotationKind kind, double probability)
    {
        var request = SpeakerRequest.For(quote, kind, out Attribution? attribution);
        ResolvedSpeaker? speaker = Resolve(request);
        stage.Spoken.AddQuoted(quote.Units, speaker);
        string rule = RuleNames.Of(speaker is null && attribution is null ? AttributionRule.None : request.Rule, speaker?.How);
        _quotations.Add(new QuotationMatch(quote.Units, kind, speaker?.Match, attribution?.Cue?.Units, rule, probability * (speaker?.Certainty ?? 0.5)));
    }

    // The words of a term are those of whoever's reported clause they stand in; that is nobody's turn to speak.
    private void AddTerm(QuoteCandidate quote, double probability)
    {
        quote = AmongWords(quote);
        ResolvedSpeaker? speaker = quote.Before is { Rule: not AttributionRule.Colon, IsReport: true }
            ? ranker.Choose(SpeakerRequest.For(quote, QuotationKind.Fragment, out _), stage) : null;
        _quotations.Add(new QuotationMatch(quote.Units, QuotationKind.Term, speaker?.Match, null, RuleNames.OfTerm(speaker?.How), probability));
    }

    // What is no utterance of its own is among the words of the nearest speaker.
    private static QuoteCandidate AmongWords(QuoteCandidate quote) => quote.Before is null or { Rule: AttributionRule.Clause } or { IsReport: false, Rule: AttributionRule.Before } ? quote with { Before = quote.Within ?? quote.Before } : quote;

    private ResolvedSpeaker? Resolve(SpeakerRequest request)
    {
        ResolvedSpeaker? speaker = ranker.Choose(request, stage);
        stage.Spoken.Add(request.Phrase, speaker);
        return speaker;
    }

    private void NameHeadline()
    {
        for (int i = 0; i < _quotations.Count && _quotations[i].Units.Start < passage.FirstLineEnd; i++)
        {
            if (_quotations[i].Kind == QuotationKind.Term || _quotations[i].Speaker is not null) continue;
            SpeakerMatch? first = _quotations.Where(quotation => quotation.Units.Start >= passage.FirstLineEnd && quotation.Kind != QuotationKind.Term).Select(quotation => quotation.Speaker)
                .Concat(_reports.Select(report => report.Speaker)).Where(speaker => speaker is not null).MinBy(speaker => speaker!.Value.Units.Start);
            _quotations[i] = _quotations[i] with { Speaker = first, Rule = "headline", Confidence = _quotations[i].Confidence * 0.6 };
        }
    }
}
