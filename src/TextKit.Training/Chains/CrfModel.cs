using TextKit.Entities.Chains;

namespace TextKit.Training.Chains;

/// <summary>A trained chain: weights of features and of transitions.</summary>
/// <param name="Labels">Its labels.</param>
/// <param name="Rows">Feature to its weights, one a label; features without any weight are left out.</param>
/// <param name="Transitions">Weight of a label after a label, by row; negative infinity where it may not follow.</param>
internal sealed record CrfModel(ChainLabels Labels, IReadOnlyDictionary<uint, float[]> Rows, float[,] Transitions)
{
    /// <summary>Scores each unit of a sequence for each label.</summary>
    public float[][] Score(ChainSequence sequence)
    {
        var scores = new float[sequence.Count][];
        for (int i = 0; i < sequence.Count; i++)
        {
            float[] sum = scores[i] = new float[Labels.Count];
            foreach (uint feature in sequence.FeaturesOf(i))
            {
                if (!Rows.TryGetValue(feature, out float[]? row)) continue;
                for (int l = 0; l < sum.Length; l++) sum[l] += row[l];
            }
        }

        return scores;
    }

    /// <summary>The best sequence of labels.</summary>
    public byte[] Decode(float[][] scores)
    {
        int labels = Labels.Count;
        var best = new float[labels];
        var from = new byte[scores.Length][];
        for (int i = 0; i < scores.Length; i++)
        {
            var next = new float[labels];
            from[i] = new byte[labels];
            for (int to = 0; to < labels; to++)
            {
                next[to] = float.NegativeInfinity;
                for (int label = 0; label < labels; label++)
                {
                    float score = i == 0 ? (label == 0 ? Start(to) : float.NegativeInfinity) : best[label] + Transitions[label, to];
                    if (score <= next[to]) continue;
                    (next[to], from[i][to]) = (score, (byte)label);
                }

                next[to] += scores[i][to];
            }

            best = next;
        }

        return Trace(best, from);
    }

    private float Start(int label) => Transitions[ChainLabels.Outside, label];

    private static byte[] Trace(float[] last, byte[][] from)
    {
        var path = new byte[from.Length];
        if (path.Length == 0) return path;
        int label = 0;
        for (int l = 1; l < last.Length; l++)
        {
            if ((ChainLabels.Closes(l) || l == 0) && last[l] > last[label]) label = l;
        }

        for (int i = path.Length - 1; i >= 0; i--)
        {
            path[i] = (byte)label;
            label = from[i][label];
        }

        return path;
    }
}
