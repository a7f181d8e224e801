using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextKit.Training.Documents;

/// <summary>
/// Learns weights by which the right end of a title is chosen: a multinomial logistic regression over the ends of each noun, and over none (AdaGrad, L2).
/// The weights are the mean of those after each pass of the second half, since few articles hold free titles and the order in which they are seen matters.
/// </summary>
internal sealed class TitleTrainer
{
    private const int Passes = 8, Fewest = 2;
    private const float Rate = 0.1f, Penalty = 0.1f, First = 0.1f, Negligible = 1e-4f;

    // Titles that lost their marks teach less than those that never had any.
    private const float KnownTitleWeight = 0.5f;

    private readonly Dictionary<uint, (float Weight, float Squares)> _weights = [];
    private readonly Dictionary<uint, float> _gradient = [];

    /// <summary>Learns from examples, which are shuffled anew for each pass.</summary>
    public static IReadOnlyDictionary<uint, float> Train(IReadOnlyList<TitleExample> examples)
    {
        var trainer = new TitleTrainer(examples);
        var mean = new Dictionary<uint, float>();
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new Random(7);
        for (int pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order) trainer.Learn(examples[i]);
            if (pass < Passes / 2) continue;
            foreach ((uint feature, (float weight, _)) in trainer._weights)
                CollectionsMarshal.GetValueRefOrAddDefault(mean, feature, out _) += weight / (Passes - (Passes / 2));
        }

        return mean;
    }

    private TitleTrainer(IReadOnlyList<TitleExample> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (uint feature in examples.SelectMany(example => example.Ends.SelectMany(end => end).Concat(example.Noun)))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        foreach ((uint feature, int count) in counts)
        {
            if (count >= Fewest) _weights[feature] = (0, First);
        }
    }

    private void Learn(TitleExample example)
    {
        bool known = example.Noun.Length == 0;
        float noun = Sum(example.Noun), scale = known ? KnownTitleWeight : 1;
        double[] shares = [.. example.Ends.Select(end => Math.Exp(noun + Sum(end)))];
        double all = shares.Sum() + (known ? 0 : 1);
        _gradient.Clear();
        for (int i = 0; i < shares.Length; i++) Add(example.Ends[i], scale * (float)((shares[i] / all) - (i == example.Right ? 1 : 0)));
        Add(example.Noun, (float)((shares.Sum() / all) - (example.Right >= 0 ? 1 : 0)));
        foreach ((uint feature, float gradient) in _gradient) Move(feature, gradient);
    }

    private float Sum(uint[] features)
    {
        float sum = 0;
        foreach (uint feature in features) sum += _weights.TryGetValue(feature, out (float Weight, float Squares) found) ? found.Weight : 0;
        return sum;
    }

    private void Add(uint[] features, float gradient)
    {
        if (Math.Abs(gradient) < Negligible) return;
        foreach (uint feature in features) CollectionsMarshal.GetValueRefOrAddDefault(_gradient, feature, out _) += gradient;
    }

    private void Move(uint feature, float gradient)
    {
        ref (float Weight, float Squares) row = ref CollectionsMarshal.GetValueRefOrNullRef(_weights, feature);
        if (Unsafe.IsNullRef(ref row)) return;
        gradient += Penalty * row.Weight;
        row.Squares += gradient * gradient;
        row.Weight -= Rate * gradient / MathF.Sqrt(row.Squares);
    }
}
