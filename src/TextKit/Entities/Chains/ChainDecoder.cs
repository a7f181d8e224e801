using System.Buffers;
using System.Runtime.Intrinsics;
using TextKit.Models;

namespace TextKit.Entities.Chains;

/// <summary>Finds the best sequence of labels of one layer (Viterbi 1967), given the scores of every unit.</summary>
/// <remarks>All labels of a unit are worked out at once, one to each lane of a vector. Scores are counted from the best one every few units, so that 16 bits are enough.</remarks>
internal sealed class ChainDecoder
{
    /// <summary>Score of what cannot be. Three of these still fit into 16 bits.</summary>
    private const short Never = -8192;

    // Units after which scores are counted from the best one again. The features of so many add less than 16 bits hold.
    private const int Rounds = 4;

    // e to the power of minus so many steps of the score's scale; what lies beyond the table is next to nothing.
    private const int Negligible = 512;

    private static readonly double[] SmallWeights = [.. Enumerable.Range(0, Negligible).Select(steps => Math.Exp(-steps / (double)FeatureTable.Scale))];

    private static readonly int Lanes = Vector256<short>.Count;

    private readonly int _column;

    // Labels that no label may follow both share a step.
    private readonly (Vector256<short> From, Vector256<short> Links)[] _steps;

    // For each label the most that a path can gain by links when it takes the label instead of staying outside.
    private readonly Vector256<short> _worth;

    /// <summary>Makes a decoder.</summary>
    /// <param name="labels">The labels, at most 16.</param>
    /// <param name="column">Where the labels of the layer begin in a row of scores.</param>
    /// <param name="transitions">Score of a label after a label, by row.</param>
    public ChainDecoder(ChainLabels labels, int column, short[] transitions)
    {
        (Labels, _column) = (labels, column);
        var links = new short[labels.Count][];
        for (int from = 0; from < labels.Count; from++)
        {
            links[from] = new short[Lanes];
            Array.Fill(links[from], Never);
            for (int to = 0; to < labels.Count; to++)
            {
                if (ChainLabels.MayFollow(from, to)) links[from][to] = Math.Clamp(transitions[(from * labels.Count) + to], Never, (short)-Never);
            }
        }

        _steps = StepsOf(links);
        _worth = WorthOf(links);
    }

    /// <summary>The labels.</summary>
    public ChainLabels Labels { get; }

    /// <summary>Reads the transitions of a layer.</summary>
    public static ChainDecoder Read(SectionReader from, ChainLabels labels, int column)
    {
        short[] transitions = from.ReadInt16Array();
        from.ExpectLength(transitions, labels.Count * labels.Count);
        return new ChainDecoder(labels, column, transitions);
    }

    /// <summary>Labels a sequence.</summary>
    /// <param name="scores">A row of scores for each unit.</param>
    /// <param name="path">Takes the label of each unit.</param>
    public void Decode(ReadOnlySpan<short> scores, Span<byte> path)
    {
        if (NothingInside(scores, path.Length))
        {
            // Outside is label 0.
            path.Clear();
            return;
        }

        short[] from = ArrayPool<short>.Shared.Rent(path.Length * Lanes);
        Vector256<short> never = Vector256.Create(Never);
        Vector256<short> best = never.WithElement(ChainLabels.Outside, (short)0);
        for (int i = 0; i < path.Length; i++)
        {
            Vector256<short> next = Step(best, from.AsSpan(i * Lanes)) + Vector256.Create(scores.Slice((i * FeatureTable.Width) + _column, Lanes));
            best = Vector256.Max(i % Rounds == Rounds - 1 ? next - Vector256.Create(Highest(next)) : next, never);
        }

        Trace(best, from, path);
        ArrayPool<short>.Shared.Return(from);
    }

    /// <summary>How sure the scores are of a label, from 0 to 1: its share among all labels of the unit.</summary>
    public double Confidence(ReadOnlySpan<short> scores, int unit, int label)
    {
        ReadOnlySpan<short> row = scores.Slice((unit * FeatureTable.Width) + _column, Labels.Count);
        double total = 0;
        foreach (short score in row) total += Weight(score - row[label]);
        return 1 / total;
    }

    private static double Weight(int score) => score > 0 ? Math.Exp(score / (double)FeatureTable.Scale) : SmallWeights[Math.Min(-score, Negligible - 1)];

    private static (Vector256<short> From, Vector256<short> Links)[] StepsOf(short[][] links)
    {
        var steps = new List<(short[] From, short[] Links)>();
        for (short label = 0; label < links.Length; label++)
        {
            int[] followers = [.. Enumerable.Range(0, links.Length).Where(to => ChainLabels.MayFollow(label, to))];
            (short[] From, short[] Links) step = steps.Find(other => Array.TrueForAll(followers, to => other.Links[to] == Never));
            if (step.From is null) steps.Add(step = (new short[Lanes], [.. Enumerable.Repeat(Never, Lanes)]));
            foreach (int to in followers) (step.From[to], step.Links[to]) = (label, links[label][to]);
        }

        return [.. steps.Select(step => (Vector256.Create(step.From), Vector256.Create(step.Links)))];
    }

    private static Vector256<short> WorthOf(short[][] links)
    {
        int stay = links[ChainLabels.Outside][ChainLabels.Outside], back = links.Max(link => link[ChainLabels.Outside]) - stay;
        var worth = new short[Lanes];
        Array.Fill(worth, Never);
        for (int to = 1; to < links.Length; to++)
            worth[to] = (short)Math.Clamp(links.Max(link => link[to]) - stay + (ChainLabels.Closes(to) ? back : 0), Never, -Never);
        return Vector256.Create(worth);
    }

    // Most stretches hold no name. Where no unit gains enough by any label to pay for the links to it and back, no path beats staying outside.
    private bool NothingInside(ReadOnlySpan<short> scores, int units)
    {
        Vector256<short> gain = Vector256.Create(Never);
        for (int i = 0; i < units; i++)
        {
            int row = (i * FeatureTable.Width) + _column;
            gain = Vector256.Max(gain, Vector256.Create(scores.Slice(row, Lanes)) - Vector256.Create(scores[row + ChainLabels.Outside]));
        }

        return Vector256.LessThanAll(gain + _worth, Vector256<short>.Zero);
    }

    // The best score of reaching each label, and from where.
    private Vector256<short> Step(Vector256<short> best, Span<short> from)
    {
        Vector256<short> next = Vector256.Create(short.MinValue), sources = default;
        foreach ((Vector256<short> source, Vector256<short> links) in _steps)
        {
            Vector256<short> reached = Vector256.Shuffle(best, source) + links;
            sources = Vector256.ConditionalSelect(Vector256.GreaterThan(reached, next), source, sources);
            next = Vector256.Max(reached, next);
        }

        sources.CopyTo(from);
        return next;
    }

    private static short Highest(Vector256<short> values)
    {
        Vector128<short> half = Vector128.Max(values.GetLower(), values.GetUpper());
        Vector64<short> quarter = Vector64.Max(half.GetLower(), half.GetUpper());
        return Math.Max(Math.Max(quarter[0], quarter[1]), Math.Max(quarter[2], quarter[3]));
    }

    private static void Trace(Vector256<short> last, ReadOnlySpan<short> from, Span<byte> path)
    {
        int label = ChainLabels.Outside;
        for (int l = 1; l < Lanes; l++)
        {
            if (ChainLabels.Closes(l) && last[l] > last[label]) label = l;
        }

        for (int i = path.Length - 1; i >= 0; i--)
        {
            path[i] = (byte)label;
            label = from[(i * Lanes) + label];
        }
    }
}
