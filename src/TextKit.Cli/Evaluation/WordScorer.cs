namespace TextKit.Cli.Evaluation;

/// <summary>Scores words: spans over the text's non-space characters.</summary>
internal static class WordScorer
{
    /// <summary>The score of the texts whose words are annotated.</summary>
    public static LayerScore Score(IEnumerable<ScoredPair> pairs)
    {
        var counts = default(MatchCounts);
        var confusions = new WordConfusions();
        foreach ((GoldDocument gold, Records.DocumentRecord found) in pairs)
        {
            if (gold.Words is null) continue;
            var solid = new SolidText(gold.Text);
            HashSet<(int Start, int End)> right = Squeeze(solid, gold.Words.Select(word => (word[0], word[1])));
            HashSet<(int Start, int End)> given = Squeeze(solid, (found.Tokens ?? []).Select(token => (token.Start, token.End)));
            counts += MatchCounts.Of(right, given);
            confusions.Add(gold.Text, right, given);
        }

        return new LayerScore("words", [new("P", Percentage.Of(counts.Precision)), new("R", Percentage.Of(counts.Recall)), new("F1", Percentage.Of(counts.F1)), Figure.Count("gold", counts.Gold)], confusions.MostFrequentFirst());
    }

    private static HashSet<(int Start, int End)> Squeeze(SolidText solid, IEnumerable<(int Start, int End)> spans) =>
        [.. spans.Select(span => solid.Squeeze(span.Start, span.End)).Where(span => span.Start < span.End)];
}
