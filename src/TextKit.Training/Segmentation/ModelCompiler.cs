using System.Runtime.Intrinsics;
using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>Turns learnt weights into a model: quantised, without the patterns that matter little.</summary>
/// <param name="patterns">The patterns.</param>
/// <param name="learner">Their weights.</param>
/// <param name="threshold">A pattern is kept if one of its weights is at least so great.</param>
internal sealed class ModelCompiler(PatternInventory patterns, GapLearner learner, float threshold)
{
    private const int Width = GapWindow.RowWidth;
    private const int MaxShapeWeight = 9000;
    private const int MaxSum = SegmenterModel.MaxWeight / WeightRows.Grain * WeightRows.Grain;

    /// <summary>Compiles.</summary>
    public SegmenterModel Compile(SegmenterVocabulary vocabulary, string card)
    {
        (int[] parents, ushort[] previous, WeightRows rows) = Prune();
        (WeightTable narrow, WeightTable middle, WeightTable wide) = learner.Shapes;
        return new SegmenterModel
        {
            Card = card,
            Vocabulary = vocabulary,
            UnitRows = UnitRows(),
            Parents = parents,
            Previous = previous,
            PatternRows = rows,
            Shapes = new ShapeWeights { Narrow = Quantize(narrow), Middle = Quantize(middle), Wide = Quantize(wide) },
        };
    }

    private (int[] Parents, ushort[] Previous, WeightRows Rows) Prune()
    {
        bool[] kept = Kept();
        var renumbered = new int[patterns.NodeCount];
        for (int id = 0; id < patterns.Ids; id++) renumbered[id] = id;
        var (parents, previous, rows, merged) = (new List<int>(), new List<ushort>(), new List<short>(), new int[(long)patterns.NodeCount * Width]);
        for (int node = patterns.Ids; node < patterns.NodeCount; node++)
        {
            if (!kept[node]) continue;
            int parent = patterns.Parents[node - patterns.Ids];
            renumbered[node] = patterns.Ids + parents.Count;
            parents.Add(renumbered[parent]);
            previous.Add(patterns.Previous[node - patterns.Ids]);
            Vector256<float> weights = learner.PatternWeights(node - patterns.Ids);
            for (int lane = 0; lane < Width; lane++)
            {
                int above = merged[(parent * Width) + lane];
                int sum = Math.Clamp(above + QuantizeRow(weights[lane]), -MaxSum, MaxSum);
                merged[(node * Width) + lane] = sum;
                rows.Add((short)(sum - above));
            }
        }

        return ([.. parents], [.. previous], WeightRows.Pack([.. rows]));
    }

    private bool[] Kept()
    {
        var kept = new bool[patterns.NodeCount];
        for (int node = patterns.NodeCount - 1; node >= patterns.Ids; node--)
        {
            kept[node] |= Vector256.GreaterThanAny(Vector256.Abs(learner.PatternWeights(node - patterns.Ids)), Vector256.Create(threshold));
            if (kept[node]) kept[patterns.Parents[node - patterns.Ids]] = true;
        }

        return kept;
    }

    private WeightRows UnitRows()
    {
        var rows = new short[patterns.Ids * SegmenterModel.Cases * Width];
        for (int row = 0; row < patterns.Ids * SegmenterModel.Cases; row++)
        {
            Vector256<float> weights = learner.UnitWeights(row);
            for (int lane = 0; lane < Width; lane++)
                rows[(row * Width) + lane] = (short)QuantizeRow(weights[lane]);
        }

        return WeightRows.Pack(rows);
    }

    private static short[] Quantize(WeightTable table)
    {
        var weights = new short[table.Count];
        for (int i = 0; i < weights.Length; i++) weights[i] = (short)Math.Clamp(Quantize(table[i]), -MaxShapeWeight, MaxShapeWeight);
        return weights;
    }

    private static int QuantizeRow(float weight) =>
        (int)Math.Clamp(MathF.Round(weight * SegmenterModel.Scale / WeightRows.Grain) * WeightRows.Grain, -WeightRows.MaxWeight, WeightRows.MaxWeight);

    private static int Quantize(float weight) => (int)MathF.Round(weight * SegmenterModel.Scale);
}
