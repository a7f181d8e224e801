using TextKit.Quotations.Models;

namespace TextKit.Training.Quotations;

/// <summary>Multinomial logistic regression with L2, learned in a fixed order: the same examples give the same weights.</summary>
/// <remarks>
/// Each step sees a random half of a case's features (dropout), so that none leans on another: with some thousand cases this is worth more than any penalty.
/// </remarks>
internal static class LogisticRegression
{
    private const int Passes = 40;
    private const double Kept = 0.5;

    /// <summary>Learns to tell labels apart.</summary>
    public static FeatureWeights Train(IReadOnlyList<string> labels, IReadOnlyList<TrainingExample> examples, double penalty)
    {
        var weights = new FeatureWeights(labels, examples.Select(example => example.Features));
        List<(int[] Rows, int Label)> cases = [.. examples.Select(example => (weights.RowsOf(example.Features), example.Label))];
        var random = new Random(11);
        foreach (int i in Order(cases.Count)) Step(weights, Drop(cases[i].Rows, random), cases[i].Label, labels.Count, penalty);
        weights.Scale(Kept);
        return weights;
    }

    /// <summary>Learns to rank: of each list, the right ones shall share all of the probability.</summary>
    public static FeatureWeights TrainRanking(IReadOnlyList<string> labels, IReadOnlyList<IReadOnlyList<TrainingExample>> lists, double penalty)
    {
        var weights = new FeatureWeights(labels, lists.SelectMany(list => list).Select(example => example.Features));
        List<List<(int[] Rows, bool Right)>> cases = [.. lists.Select(list => list.Select(example => (weights.RowsOf(example.Features), example.Label == 0)).ToList())];
        var random = new Random(11);
        foreach (int i in Order(cases.Count)) StepRanking(weights, [.. cases[i].Select(one => (Drop(one.Rows, random), one.Right))], penalty);
        weights.Scale(Kept);
        return weights;
    }

    private static int[] Drop(int[] rows, Random random) => [.. rows.Where(_ => random.NextDouble() < Kept)];

    // Every pass has an order of its own.
    private static IEnumerable<int> Order(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        var random = new Random(7);
        for (int pass = 0; pass < Passes; pass++)
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
