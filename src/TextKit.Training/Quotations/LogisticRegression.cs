using TextKit.Quotations.Models;

namespace TextKit.Training.Quotations;

/// <summary>Multinomial logistic regression with L2, learned in a fixed order: the same examples give the same weights.</summary>
/// <remarks>
/// Each step sees a random share of a case's features (dropout), so that none leans on another: this is worth more than any penalty.
/// </remarks>
internal static class LogisticRegression
{
    private const int Runs = 20;

    /// <summary>Learns to tell labels apart.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="examples">The cases.</param>
    /// <param name="settings">How.</param>
    public static FeatureWeights Train(IReadOnlyList<string> labels, IReadOnlyList<TrainingExample> examples, LearningSettings settings)
    {
        var index = new FeatureWeights(labels, examples.Select(example => example.Features), settings.MinCount);
        List<(int[] Rows, int Label)> cases = [.. examples.Select(example => (index.RowsOf(example.Features), example.Label))];
        return Average(index, cases.Count, settings, (weights, i, random) => Step(weights, Drop(cases[i].Rows, settings.Kept, random), cases[i].Label, labels.Count, settings.Penalty));
    }

    /// <summary>Learns to rank: of each list, the right ones shall share all of the probability.</summary>
    public static FeatureWeights TrainRanking(IReadOnlyList<string> labels, IReadOnlyList<IReadOnlyList<TrainingExample>> lists, LearningSettings settings)
    {
        var index = new FeatureWeights(labels, lists.SelectMany(list => list).Select(example => example.Features), settings.MinCount);
        List<List<(int[] Rows, bool Right)>> cases = [.. lists.Select(list => list.Select(example => (index.RowsOf(example.Features), example.Label == 0)).ToList())];
        return Average(index, cases.Count, settings, (weights, i, random) => StepRanking(weights, [.. cases[i].Select(one => (Drop(one.Rows, settings.Kept, random), one.Right))], settings.Penalty));
    }

    // What one run learns depends on the order of the cases and on what is dropped; the average of several does so less.
    private static FeatureWeights Average(FeatureWeights index, int cases, LearningSettings settings, Action<FeatureWeights, int, Random> step)
    {
        for (int run = 0; run < Runs; run++)
        {
            FeatureWeights weights = index.Empty();
            var random = new Random(11 + run);
            foreach (int i in Order(cases, settings.Passes, 7 + run)) step(weights, i, random);
            index.Add(weights);
        }

        index.Scale(settings.Kept / Runs);
        return index;
    }

    private static int[] Drop(int[] rows, double kept, Random random) => [.. rows.Where(_ => random.NextDouble() < kept)];

    // Every pass has an order of its own.
    private static IEnumerable<int> Order(int count, int passes, int seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        var random = new Random(seed);
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order) yield return i;
        }
    }

    private static void Step(FeatureWeights weights, int[] rows, int label, int labels, double penalty)
    {
        Span<double> probabilities = stackalloc double[labels];
        for (int i = 0; i < labels; i++) probabilities[i] = weights.Sum(rows, i);
        LinearModel.Normalize(probabilities);
        for (int i = 0; i < labels; i++) weights.Move(rows, i, probabilities[i] - (i == label ? 1 : 0), penalty);
    }

    private static void StepRanking(FeatureWeights weights, List<(int[] Rows, bool Right)> list, double penalty)
    {
        double[] probabilities = [.. list.Select(one => weights.Sum(one.Rows, 0))];
        LinearModel.Normalize(probabilities);
        double right = 0;
        for (int i = 0; i < list.Count; i++) right += list[i].Right ? probabilities[i] : 0;
        for (int i = 0; i < list.Count; i++)
            weights.Move(list[i].Rows, 0, probabilities[i] - (list[i].Right ? probabilities[i] / right : 0), penalty);
    }
}
