using TextKit.Quotations.Cues;
using TextKit.Quotations.Models;

namespace TextKit.Quotations.Reports;

/// <summary>Judges whether a cue reports speech, by a linear model over <see cref="ReportFeatures"/>.</summary>
internal sealed class ReportClassifier(LinearModel model, LinearModel clauses)
{
    private const int MinColonContent = 3;

    // Less by what stands around the cue than these log-odds, and what is said is not looked at. Of the cues in 2,500 raw articles two thirds of those that end below 0.2 are turned away, and 3 of 7,905 others.
    private const double Hopeless = -3;

    private static readonly Lazy<LinearModel> Clauses = new(() => LinearModel.Load("Quotations/clause-model.tsv"));
    private static readonly Lazy<ReportClassifier> Embedded = new(() => new ReportClassifier(LinearModel.Load("Quotations/report-model.tsv"), ClauseModel));

    /// <summary>The classifier with the model that comes with the library.</summary>
    public static ReportClassifier Default => Embedded.Value;

    /// <summary>Tells a clause from a noun phrase by its first words, see <see cref="ClauseFeatures"/>; comes with the library.</summary>
    public static LinearModel ClauseModel => Clauses.Value;

    /// <summary>The labels, in the order of the model file.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["report", "other"];

    /// <summary>Fills in how likely each candidate is to report speech.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="candidates">Its candidates, in order.</param>
    /// <param name="features">Room for the features of one candidate after another.</param>
    public List<ReportCandidate> Judge(Passage passage, List<ReportCandidate> candidates, FeatureVector features)
    {
        var extractor = new ReportFeatures(passage, candidates, clauses);
        for (int i = 0; i < candidates.Count; i++)
        {
            candidates[i].Probability = candidates[i].Cue.Entry.Class == CueClass.Colon ? JudgeColon(passage, candidates[i]) : Judge(extractor, i, features);
        }

        return candidates;
    }

    // A cascade (Viola & Jones 2001), since most verbs that may report plainly do something else.
    private double Judge(ReportFeatures extractor, int index, FeatureVector features)
    {
        Span<double> scores = stackalloc double[2];
        features.Clear();
        extractor.ExtractCue(index, features);
        model.Score(features, scores);
        if (scores[0] - scores[1] >= Hopeless)
        {
            int known = features.Keys.Length;
            extractor.ExtractContent(index, features);
            model.Add(features.Keys[known..], scores);
        }

        LinearModel.Normalize(scores);
        return scores[0];
    }

    // Too few articles are interviews to learn from: a name, a colon and words without marks are a report.
    private static double JudgeColon(Passage passage, ReportCandidate candidate) =>
        candidate.Content.Count >= MinColonContent && passage.QuoteAt(candidate.Content.Start) < 0 ? 0.8 : 0.1;
}
