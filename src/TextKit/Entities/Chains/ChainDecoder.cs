using TextKit.Models;

namespace TextKit.Entities.Chains;

/// <summary>Finds the best sequence of labels of one layer (Viterbi 1967), given the scores of every unit.</summary>
/// <param name="labels">The labels.</param>
/// <param name="column">Where the labels of the layer begin in a row of scores.</param>
/// <param name="transitions">Score of a label after a label, by row.</param>
internal sealed class ChainDecoder(ChainLabels labels, int column, short[] transitions)
{
    private const int Never = int.MinValue / 2;

    private readonly int[] _links = Link(labels, transitions);

    /// <summary>The labels.</summary>
    public ChainLabels Labels => labels;

    /// <summary>Where the labels of the layer begin in a row of scores.</summary>
    public int Column => column;

    /// <summary>Labels a sequence.</summary>
    /// <param name="scores">A row of scores for each unit.</param>
    /// <param name="path">Takes the label of each unit.</param>
    public void Decode(ReadOnlySpan<int> scores, Span<byte> path)
    {
        int count = labels.Count;
        var from = new byte[path.Length * count];
        Span<int> best = stackalloc int[count], next = stackalloc int[count];
        best.Fill(Never);
        best[ChainLabels.Outside] = 0;
        for (int i = 0; i < path.Length; i++)
        {
            ReadOnlySpan<int> row = scores.Slice((i * FeatureTable.Width) + column, count);
            Step(best, next, from.AsSpan(i * count, count));
            for (int l = 0; l < count; l++) best[l] = next[l] + row[l];
        }

        Trace(best, from, path);
    }

    /// <summary>How sure the scores are of a label, from 0 to 1: its share among all labels of the unit.</summary>
    public double Confidence(ReadOnlySpan<int> scores, int unit, int label)
    {
        ReadOnlySpan<int> row = scores.Slice((unit * FeatureTable.Width) + column, labels.Count);
        double total = 0;
        foreach (int score in row) total += Math.Exp((score - row[label]) / (double)FeatureTable.Scale);
        return 1 / total;
    }

    private void Step(ReadOnlySpan<int> best, Span<int> next, Span<byte> from)
    {
        for (int to = 0; to < next.Length; to++)
        {
            ReadOnlySpan<int> links = _links.AsSpan(to * labels.Count, labels.Count);
            int highest = Never;
            for (int label = 0; label < links.Length; label++)
            {
                int score = best[label] + links[label];
                if (score <= highest) continue;
                highest = score;
                from[to] = (byte)label;
            }

            next[to] = Math.Max(highest, Never);
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

    // By target, so that all sources of one label lie side by side.
    private static int[] Link(ChainLabels labels, short[] transitions)
    {
        int count = labels.Count;
        var links = new int[count * count];
        for (int from = 0; from < count; from++)
        {
            for (int to = 0; to < count; to++)
                links[(to * count) + from] = ChainLabels.MayFollow(from, to) ? transitions[(from * count) + to] : Never / 2;
        }

        return links;
    }

    /// <summary>Reads the transitions of a layer.</summary>
    public static ChainDecoder Read(SectionReader from, ChainLabels labels, int column)
    {
        short[] transitions = from.ReadInt16Array();
        from.ExpectLength(transitions, labels.Count * labels.Count);
        return new ChainDecoder(labels, column, transitions);
    }
}
