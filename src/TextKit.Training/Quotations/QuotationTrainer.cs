using TextKit.Quotations;
using TextKit.Quotations.Cues;
using TextKit.Quotations.Kinds;
using TextKit.Quotations.Models;
using TextKit.Quotations.Reports;
using TextKit.Quotations.Speakers;

namespace TextKit.Training.Quotations;

/// <summary>Trains the models of the quotation layer.</summary>
/// <remarks>
/// The kind of a quotation leans on which cues report speech; so that it learns from judgements as uncertain as on new text, the
/// cues of each part of the articles are judged by a model trained on the other parts.
/// </remarks>
internal sealed class QuotationTrainer(IReadOnlyList<AnnotatedArticle> articles, LinearModel clauses)
{
    private const int Parts = 5;

    private static readonly LearningSettings Reports = new(Passes: 4, Kept: 0.7, Penalty: 0.003, MinCount: 5), Kinds = new(Passes: 15, Kept: 0.5, Penalty: 0, MinCount: 3), Speakers = new(Passes: 5, Kept: 0.7, Penalty: 0.003, MinCount: 3);

    // Fragments are few, and a term taken for one costs no more than the reverse: in cross-validation this finds a few more at the same accuracy.
    private const double FragmentFactor = 2;

    /// <summary>Trains the models.</summary>
    public QuotationModels Train()
    {
        List<Passage> passages = [.. articles.Select(article => new Passage(article.Text, article.Sentences, article.Entities))];
        List<List<TrainingExample>> reports = [.. articles.Select((article, i) => ReportExamples(article, passages[i]))];
        var kinds = new List<TrainingExample>();
        var speakers = new List<IReadOnlyList<TrainingExample>>();
        for (int part = 0; part < Parts; part++)
        {
            LinearModel judge = LogisticRegression.Train(ReportClassifier.Labels, [.. reports.Where((_, i) => i % Parts != part).SelectMany(examples => examples)], Reports).ToModel();
            for (int i = part; i < articles.Count; i += Parts)
            {
                List<ReportCandidate> candidates = new ReportClassifier(judge, clauses).Judge(passages[i], new ReportCandidates(passages[i]).FindAll(), new FeatureVector());
                List<QuoteCandidate> quotes = QuotationFinder.QuotesOf(passages[i], candidates);
                kinds.AddRange(KindExamples(articles[i], passages[i], quotes));
                speakers.AddRange(new SpeakerExamples(articles[i], passages[i]).All(candidates, quotes));
            }
        }

        FeatureWeights kindWeights = LogisticRegression.Train(KindClassifier.Labels, kinds, Kinds);
        kindWeights["bias"][(int)QuotationKind.Fragment] += Math.Log(FragmentFactor);
        return new QuotationModels(
            LogisticRegression.Train(ReportClassifier.Labels, [.. reports.SelectMany(examples => examples)], Reports),
            kindWeights,
            LogisticRegression.TrainRanking(SpeakerRanker.Labels, speakers, Speakers));
    }

    private List<TrainingExample> ReportExamples(AnnotatedArticle article, Passage passage)
    {
        var examples = new List<TrainingExample>();
        List<ReportCandidate> candidates = new ReportCandidates(passage).FindAll();
        var extractor = new ReportFeatures(passage, candidates, clauses);
        for (int i = 0; i < candidates.Count; i++)
        {
            bool reports = article.Reports.Any(cue => cue.Overlaps(candidates[i].Cue.Units));
            candidates[i] = candidates[i] with { Probability = reports ? 1 : 0 };
            if (candidates[i].Cue.Entry.Class == CueClass.Colon || article.Unsure.Contains(candidates[i].Cue.Units)) continue;
            var features = new FeatureVector { Names = [] };
            extractor.Extract(i, features);
            examples.Add(new TrainingExample(features.Names, reports ? 0 : 1));
        }

        return examples;
    }

    private static List<TrainingExample> KindExamples(AnnotatedArticle article, Passage passage, List<QuoteCandidate> quotes)
    {
        var examples = new List<TrainingExample>();
        var extractor = new KindFeatures(passage, KindClassifier.Occurrences(passage));
        foreach (QuoteCandidate quote in quotes)
        {
            if (!article.Quotes.TryGetValue(quote.Units, out string? kind)) continue;
            var features = new FeatureVector { Names = [] };
            extractor.Extract(quote, features);
            examples.Add(new TrainingExample(features.Names, ((List<string>)[.. KindClassifier.Labels]).IndexOf(kind)));
        }

        return examples;
    }
}
