using TextKit.Quotations;
using TextKit.Quotations.Kinds;
using TextKit.Quotations.Models;
using TextKit.Quotations.Reports;
using TextKit.Quotations.Speakers;
using TextKit.Syllables;

namespace TextKit.Training.Quotations;

/// <summary>Makes lists of candidates, right and wrong, of the annotated speakers of an article.</summary>
internal sealed class SpeakerExamples(AnnotatedArticle article, Passage passage)
{
    private readonly SpeakerStage _stage = new(passage, new FeatureVector());
    private readonly List<IReadOnlyList<TrainingExample>> _lists = [];

    /// <summary>One list for each speaker who is among several candidates, but not the only one; in order of the text, each knowing who spoke before.</summary>
    public List<IReadOnlyList<TrainingExample>> All(List<ReportCandidate> reports, List<QuoteCandidate> quotes)
    {
        var requests = new List<(int Start, SpeakerRequest Request, UnitRange Units)>();
        foreach (ReportCandidate report in reports)
        {
            if (article.Reports.Find(cue => cue.Overlaps(report.Cue.Units)) is { Count: > 0 } units) requests.Add((report.Cue.Units.Start, SpeakerRequest.For(report), units));
        }

        foreach (QuoteCandidate quote in quotes)
        {
            if (!article.Quotes.TryGetValue(quote.Units, out string? kind) || !Enum.TryParse(kind, ignoreCase: true, out QuotationKind parsed) || parsed == QuotationKind.Term) continue;
            requests.Add((quote.Units.Start, SpeakerRequest.For(quote, parsed, out _), quote.Units));
        }

        foreach ((_, SpeakerRequest request, UnitRange units) in requests.OrderBy(request => request.Start)) Add(request, units, article.Speakers.GetValueOrDefault(units));
        return _lists;
    }

    private void Add(SpeakerRequest request, UnitRange units, string? key)
    {
        ReadOnlySpan<SpeakerCandidate> candidates = _stage.Candidates.For(request);
        SpeakerFeatures extractor = _stage.FeaturesOf(request);
        var list = new List<TrainingExample>();
        SpeakerCandidate? right = null;
        foreach (SpeakerCandidate candidate in candidates)
        {
            var features = new FeatureVector { Names = [] };
            extractor.Extract(candidate, features);
            bool isRight = key is not null && IsRight(candidate, key);
            if (isRight) right ??= candidate;
            list.Add(new TrainingExample(features.Names, isRight ? 0 : 1));
        }

        if (list.Exists(one => one.Label == 0) && list.Exists(one => one.Label == 1)) _lists.Add(list);
        ResolvedSpeaker? speaker = (right ?? (candidates.Length > 0 ? candidates[0] : null))?.Speaker;
        _stage.Spoken.Add(request.Phrase, speaker);
        if (article.Quotes.ContainsKey(units)) _stage.Spoken.AddQuoted(units, speaker);
    }

    private bool IsRight(SpeakerCandidate candidate, string key) => SpeakerKey.Of(candidate.Speaker.Match.Name) == key
        || (candidate.Sources.HasFlag(CandidateSources.Own) && SpeakerKey.Of(article.Text.Slice(candidate.Speaker.Match.Units).ToString()) == key);
}
