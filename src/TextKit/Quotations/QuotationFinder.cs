using TextKit.Entities;
using TextKit.Quotations.Attributions;
using TextKit.Quotations.Kinds;
using TextKit.Quotations.Models;
using TextKit.Quotations.Reports;
using TextKit.Quotations.Speakers;
using TextKit.Syllables;

namespace TextKit.Quotations;

/// <summary>Finds quotations and reported speech with their speakers and cues.</summary>
/// <remarks>Marks are paired, cues judged, quotations classified, and only then, in order of the text, speakers named.</remarks>
internal sealed class QuotationFinder
{
    // The models are read side by side, since a first text waits for all of them.
    private static readonly Lazy<(ReportClassifier Reports, KindClassifier Kinds, SpeakerRanker Speakers)> Embedded = new(() =>
    {
        Parallel.Invoke(() => _ = ReportClassifier.Default, () => _ = KindClassifier.Default, () => _ = SpeakerRanker.Default, () => _ = ReportClassifier.ClauseModel);
        return (ReportClassifier.Default, KindClassifier.Default, SpeakerRanker.Default);
    });

    private readonly ReportClassifier _reports;
    private readonly KindClassifier _kinds;
    private readonly SpeakerRanker _speakers;

    /// <summary>A finder with the models that come with the library.</summary>
    public QuotationFinder() : this(Embedded.Value.Reports, Embedded.Value.Kinds, Embedded.Value.Speakers)
    {
    }

    /// <summary>A finder with other models.</summary>
    public QuotationFinder(ReportClassifier reports, KindClassifier kinds, SpeakerRanker speakers)
    {
        _reports = reports;
        _kinds = kinds;
        _speakers = speakers;
    }

    /// <summary>All quotations and reports, each sorted by start, then longest first.</summary>
    public QuotationResult Find(ScannedText text, IReadOnlyList<UnitRange> sentences, IReadOnlyList<EntityMatch> entities)
    {
        using var passage = new Passage(text, sentences, entities);
        var features = new FeatureVector();
        List<ReportCandidate> candidates = _reports.Judge(passage, new ReportCandidates(passage).FindAll(), features);
        List<QuoteCandidate> quotes = QuotesOf(passage, candidates);
        List<(QuotationKind Kind, double Probability)> kinds = _kinds.Judge(passage, quotes, features);
        return new SpeakerNaming(passage, new SpeakerStage(passage, features), _speakers).Name(quotes, kinds, candidates);
    }

    /// <summary>The quotations of a passage with what stands around them.</summary>
    public static List<QuoteCandidate> QuotesOf(Passage passage, List<ReportCandidate> candidates)
    {
        var attributions = new AttributionFinder(passage, candidates);
        var quotes = new List<QuoteCandidate>(passage.Quotes.Count);
        foreach (UnitRange quote in passage.Quotes) quotes.Add(new QuoteCandidate(quote, attributions.Before(quote), attributions.After(quote), attributions.Within(quote)));
        return quotes;
    }
}
