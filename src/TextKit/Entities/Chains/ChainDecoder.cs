using System.Buffers;
using TextKit.Models;

namespace TextKit.Entities.Chains;

/// <summary>Finds the best sequence of labels of one layer (Viterbi 1967), given the scores of every unit.</summary>
internal sealed class ChainDecoder
{
    private const int Never = int.MinValue / 2;

    private readonly int _column;
    private readonly byte[][] _sources;
    private readonly int[][] _links;

    /// <summary>Makes a decoder.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="column">Where the labels of the layer begin in a row of scores.</param>
    /// <param name="transitions">Score of a label after a label, by row.</param>
    public ChainDecoder(ChainLabels labels, int column, short[] transitions)
    {
        (Labels, _column) = (labels, column);
        int count = labels.Count;
        _sources = [.. Enumerable.Range(0, count).Select(to => Enumerable.Range(0, count).Where(from => ChainLabels.MayFollow(from, to)).Select(from => (byte)from).ToArray())];
        _links = [.. _sources.Select((sources, to) => sources.Select(from => (int)transitions[(from * count) + to]).ToArray())];
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
        int count = Labels.Count;
        byte[] from = ArrayPool<byte>.Shared.Rent(path.Length * count);
        Span<int> best = stackalloc int[count], next = stackalloc int[count];
        best.Fill(Never);
        best[ChainLabels.Outside] = 0;
        for (int i = 0; i < path.Length; i++)
        {
            ReadOnlySpan<short> row = scores.Slice((i * FeatureTable.Width) + _column, count);
            Step(best, next, from.AsSpan(i * count, count));
            for (int l = 0; l < count; l++) best[l] = Math.Max(next[l] + row[l], Never);
        }

        Trace(best, from, path);
        ArrayPool<byte>.Shared.Return(from);
    }

    /// <summary>How sure the scores are of a label, from 0 to 1: its share among all labels of the unit.</summary>
    public double Confidence(ReadOnlySpan<short> scores, int unit, int label)
    {
        ReadOnlySpan<short> row = scores.Slice((unit * FeatureTable.Width) + _column, Labels.Count);
        double total = 0;
        foreach (short score in row) total += Math.Exp((score - row[label]) / (double)FeatureTable.Scale);
        return 1 / total;
    }

    private void Step(ReadOnlySpan<int> best, Span<int> next, Span<byte> from)
    {
        for (int to = 0; to < next.Length; to++)
        {
            byte[] sources = _sources[to];
            int[] links = _links[to];
            int highest = int.MinValue;
            for (int s = 0; s < sources.Length; s++)
            {
                int score = best[sources[s]] + links[s];
                if (score <= highest) continue;
                highest = score;
                from[to] = sources[s];
            }

            next[to] = highest;
        }
    }

    private static void Trace(ReadOnlySpan<int> last, ReadOnlySpan<byte> from, Span<byte> path)
    {
        int label = ChainLabels.Outside;
        for (int l = 1; l < last.Length; l++)
        {
            if (ChainLabels.Closes(l) && last[l] > last[label]) label = l;
        }

        for (int i = path.Length - 1; i >= 0; i--)
        {
            path[i] = (byte)label;
            label = from[(i * last.Length) + label];
        }
    }
}
