using TextKit.Segmentation;

namespace TextKit.Tests.Segmentation;

/// <summary>Makes segmenter models with random weights and texts of their words, so that scoring is tested apart from what was learnt.</summary>
internal static class RandomModel
{
    private static readonly string[] Words = ["học", "sinh", "người", "dân", "hà", "nội", "quen", "ubnd", "facebook"];
    private static readonly string[] Marks = [", ", ". ", "\n", " 12 ", " - ", " xyzzy ", " \u201c"];

    public static SegmenterModel Create(int seed)
    {
        var random = new Random(seed);
        var vocabulary = new SegmenterVocabulary(Words);
        var (parents, previous, seen) = (new List<int>(), new List<ushort>(), new HashSet<(int, int)>());
        for (int i = 0; i < 200; i++)
        {
            int parent = random.Next(vocabulary.Count + parents.Count), id = random.Next(vocabulary.Count);
            if ((parent, id) == (0, 0) || Depth(parent, vocabulary.Count, parents) > 3 || !seen.Add((parent, id))) continue;
            parents.Add(parent);
            previous.Add((ushort)id);
        }

        return new SegmenterModel
        {
            Card = "random",
            Vocabulary = vocabulary,
            UnitRows = Weights(random, vocabulary.Count * SegmenterModel.Cases, _ => 1),
            Parents = [.. parents],
            Previous = [.. previous],
            PatternRows = Weights(random, parents.Count, pattern => Depth(vocabulary.Count + pattern, vocabulary.Count, parents)),
            Shapes = new ShapeWeights { Narrow = Table(random, 6), Middle = Table(random, 12), Wide = Table(random, 18) },
        };
    }

    public static string Text(Random random)
    {
        var text = new System.Text.StringBuilder();
        for (int i = random.Next(1, 25); i > 0; i--)
        {
            string word = Words[random.Next(Words.Length)];
            text.Append(random.Next(4) switch { 0 => word.ToUpperInvariant(), 1 => char.ToUpperInvariant(word[0]) + word[1..], _ => word });
            text.Append(random.Next(6) == 0 ? Marks[random.Next(Marks.Length)] : " ");
        }

        return text.ToString();
    }

    private static int Depth(int node, int ids, List<int> parents) => node < ids ? 1 : 1 + Depth(parents[node - ids], ids, parents);

    // Only gaps that see the whole of a pattern have weights for it.
    private static WeightRows Weights(Random random, int rows, Func<int, int> length)
    {
        var weights = new short[rows * GapWindow.RowWidth];
        for (int i = 0; i < weights.Length; i++)
        {
            if ((i % GapWindow.RowWidth) + length(i / GapWindow.RowWidth) <= GapWindow.Before + GapWindow.After) weights[i] = (short)(random.Next(-12, 13) * WeightRows.Grain);
        }

        return WeightRows.Pack(weights);
    }

    private static short[] Table(Random random, int bits)
    {
        var weights = new short[1 << bits];
        for (int i = 0; i < weights.Length; i++) weights[i] = (short)random.Next(-200, 201);
        return weights;
    }
}
