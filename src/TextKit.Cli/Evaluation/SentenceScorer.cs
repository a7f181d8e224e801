using TextKit.Cli.Records;

namespace TextKit.Cli.Evaluation;

/// <summary>Scores sentences by their boundaries: the ends over the text's non-space characters, the end of the text left out.</summary>
internal static class SentenceScorer
{
    private const int Context = 20;

    /// <summary>The score of the texts whose sentences are annotated.</summary>
    public static LayerScore Score(IEnumerable<ScoredPair> pairs)
    {
        var counts = default(MatchCounts);
        var errors = new List<string>();
        foreach ((GoldDocument gold, DocumentRecord found) in pairs)
        {
            if (gold.Sentences is null) continue;
            var solid = new SolidText(gold.Text);
            Dictionary<int, int> right = Boundaries(solid, gold.Sentences.Select(sentence => sentence[1]));
            Dictionary<int, int> given = Boundaries(solid, (found.Sentences ?? []).Select(sentence => sentence.End));
            counts += MatchCounts.Of(right.Keys.ToHashSet(), given.Keys.ToHashSet());
            errors.AddRange(right.Where(boundary => !given.ContainsKey(boundary.Key)).Select(boundary => $"missed | {Around(gold, boundary.Value)}"));
            errors.AddRange(given.Where(boundary => !right.ContainsKey(boundary.Key)).Select(boundary => $"extra  | {Around(gold, boundary.Value)}"));
        }

        return new LayerScore("sentences", [new("P", Percentage.Of(counts.Precision)), new("R", Percentage.Of(counts.Recall)), new("F1", Percentage.Of(counts.F1)), Figure.Count("gold", counts.Gold)], errors);
    }

    /// <summary>The positions of ends in the text, by their positions among its solid characters.</summary>
    private static Dictionary<int, int> Boundaries(SolidText solid, IEnumerable<int> ends)
    {
        var boundaries = new Dictionary<int, int>();
        foreach (int end in ends)
        {
            if (solid[end] < solid.Length) boundaries[solid[end]] = end;
        }

        return boundaries;
    }

    private static string Around(GoldDocument gold, int position) =>
        $"{gold.TextOf(Math.Max(0, position - Context), position)}¦{gold.TextOf(position, Math.Min(gold.Text.Length, position + Context))} | {gold.Key}";
}
