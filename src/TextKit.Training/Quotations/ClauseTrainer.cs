using TextKit.Entities;
using TextKit.Quotations;
using TextKit.Quotations.Cues;
using TextKit.Quotations.Models;
using TextKit.Quotations.Reports;
using TextKit.Sentences;
using TextKit.Syllables;
using TextKit.Training.Entities;

namespace TextKit.Training.Quotations;

/// <summary>Learns from raw news how clauses begin.</summary>
/// <remarks>Nobody has annotated raw news, but now and then it tells by itself: <c>nói rằng</c> has a clause after it, <c>nói về</c> has none.</remarks>
internal sealed class ClauseTrainer(RawArticles articles)
{
    private const int MinContent = 3;
    private const double MinWeight = 0.1;
    private static readonly LearningSettings Settings = new(Passes: 3, Kept: 0.5, Penalty: 0.001, MinCount: 20);

    private readonly EntityRecognizer _recognizer = new();
    private readonly SentenceSplitter _splitter = new();
    private static readonly string[] Labels = ["clause", "other"];

    /// <summary>Trains the model.</summary>
    public FeatureWeights Train()
    {
        List<TrainingExample> examples = [.. articles.Read(new HashSet<string>()).Select(Analyze).SelectMany(Examples)];
        FeatureWeights weights = LogisticRegression.Train(Labels, examples, Settings);
        weights.Prune(MinWeight);
        return weights;
    }

    private Passage Analyze(string article)
    {
        var text = ScannedText.Scan(article);
        return new Passage(text, _splitter.Split(text), _recognizer.Recognize(text, [], []));
    }

    private static IEnumerable<TrainingExample> Examples(Passage passage)
    {
        var extractor = new ClauseFeatures(passage);
        foreach (ReportCandidate candidate in new ReportCandidates(passage).FindAll())
        {
            UnitRange content = candidate.Content;
            if (candidate.Cue.Entry.Class is CueClass.Source or CueClass.Noun or CueClass.Colon || content.Count < MinContent || passage.QuoteAt(content.Start) >= 0) continue;
            int end = candidate.Cue.Units.End;
            bool isClause = passage.Is(end, "rằng") || passage.Is(end - 1, "rằng");
            if (!isClause && !passage.Is(end, "về")) continue;
            var features = new FeatureVector { Names = [] };
            extractor.Extract(isClause ? content : new UnitRange(content.Start + 1, content.End), features);
            yield return new TrainingExample(features.Names, isClause ? 0 : 1);
        }
    }
}
