using TextKit.Quotations.Cues;
using TextKit.Quotations.Models;

namespace TextKit.Quotations.Reports;

/// <summary>Judges whether a cue reports speech, by a linear model over <see cref="ReportFeatures"/>.</summary>
internal sealed class ReportClassifier(LinearModel model, LinearModel clauses)
{
    private const int MinColonContent = 3;

    // The log-odds with which a step is worth while. Of 2,500 raw articles' 7,905 candidates with a probability of 0.2 and more three have less, of the others two thirds.
    private static readonly double[] Least = [double.NegativeInfinity, -3.2, -3];

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
            if (candidates[i].Cue.Entry.Class == CueClass.Colon)
            {
                candidates[i].Probability = JudgeColon(passage, candidates[i]);
                continue;
            }

            candidates[i].Probability = Judge(extractor, i, features);
        }

        return candidates;
    }

    // A cascade (Viola & Jones 2001): most verbs that may report plainly do something else, and what is said need not be looked at.
    private double Judge(ReportFeatures extractor, int index, FeatureVector features)
    {
        Span<double> scores = stackalloc double[2];
        scores.Clear();
        features.Clear();
        for (int step = 0, scored = 0; step < ReportFeatures.Steps && scores[0] > Least[step]; step++)
        {
            extractor.Extract(index, step, features);
            model.Add(features.Keys[scored..], scores);
            scored = features.Keys.Length;
        }

        LinearModel.Normalize(scores);
        return scores[0];
    }

    // Too few articles are interviews to learn from: a name, a colon and words without marks are a report.
    private static double JudgeColon(Passage passage, ReportCandidate candidate) =>
        candidate.Content.Count >= MinColonContent && passage.QuoteAt(candidate.Content.Start) < 0 ? 0.8 : 0.1;
}
