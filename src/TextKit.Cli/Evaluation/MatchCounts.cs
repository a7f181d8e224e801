namespace TextKit.Cli.Evaluation;

/// <summary>How many items were found rightly, wrongly, and not at all.</summary>
internal readonly record struct MatchCounts(int TruePositives, int FalsePositives, int FalseNegatives)
{
    public double Precision => Ratio(TruePositives, TruePositives + FalsePositives);

    public double Recall => Ratio(TruePositives, TruePositives + FalseNegatives);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall is > 0 and var sum ? 2 * Precision * Recall / sum : 0;

    /// <summary>How many items there should be.</summary>
    public int Gold => TruePositives + FalseNegatives;

    /// <summary>Counts what two sets share and what each has alone.</summary>
    public static MatchCounts Of<T>(IReadOnlySet<T> gold, IReadOnlySet<T> found)
    {
        int shared = found.Count(gold.Contains);
        return new MatchCounts(shared, found.Count - shared, gold.Count - shared);
    }

    public static MatchCounts operator +(MatchCounts left, MatchCounts right) => new(
        left.TruePositives + right.TruePositives, left.FalsePositives + right.FalsePositives, left.FalseNegatives + right.FalseNegatives);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
