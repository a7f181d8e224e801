using TextKit.Cli.Records;

namespace TextKit.Cli.Evaluation;

/// <summary>Scores words: spans over the text's non-space characters.</summary>
internal sealed class WordScorer
{
    private readonly WordVocabulary? _vocabulary;
    private readonly WordConfusions _confusions = new();
    private MatchCounts _words;
    private MatchCounts _known;
    private MatchCounts _unknown;

    private WordScorer(WordVocabulary? vocabulary) => _vocabulary = vocabulary;

    /// <summary>The score of the texts whose words are annotated.</summary>
    /// <param name="pairs">The texts.</param>
    /// <param name="vocabulary">Words seen in training, to tell recall of known words from that of unknown ones; if any.</param>
    public static LayerScore Score(IEnumerable<ScoredPair> pairs, WordVocabulary? vocabulary = null)
    {
        var scorer = new WordScorer(vocabulary);
        foreach ((GoldDocument gold, DocumentRecord found) in pairs)
        {
            if (gold.Words is { } words) scorer.Add(gold, words, found.Tokens ?? []);
        }

        return scorer.Result();
    }

    private void Add(GoldDocument gold, IReadOnlyList<int[]> words, IReadOnlyList<TokenRecord> tokens)
    {
        var solid = new SolidText(gold.Text);
        HashSet<(int Start, int End)> right = Squeeze(solid, words.Select(word => (word[0], word[1])));
        HashSet<(int Start, int End)> given = Squeeze(solid, tokens.Select(token => (token.Start, token.End)));
        _words += MatchCounts.Of(right, given);
        _confusions.Add(gold.Text, right, given);
        if (_vocabulary is null) return;
        foreach (int[] word in words)
        {
            MatchCounts count = given.Contains(solid.Squeeze(word[0], word[1])) ? new(1, 0, 0) : new(0, 0, 1);
            if (_vocabulary.Contains(gold.TextOf(word[0], word[1]))) _known += count;
            else _unknown += count;
        }
    }

    private LayerScore Result()
    {
        List<Figure> figures = [new("P", Percentage.Of(_words.Precision)), new("R", Percentage.Of(_words.Recall)), new("F1", Percentage.Of(_words.F1)), Figure.Count("gold", _words.Gold)];
        if (_vocabulary is not null)
            figures.AddRange([new("known R", Percentage.Of(_known.Recall)), new("unknown R", Percentage.Of(_unknown.Recall)), Figure.Count("unknown", _unknown.Gold)]);
        return new LayerScore("words", figures, _confusions.MostFrequentFirst());
    }

    private static HashSet<(int Start, int End)> Squeeze(SolidText solid, IEnumerable<(int Start, int End)> spans) =>
        [.. spans.Select(span => solid.Squeeze(span.Start, span.End)).Where(span => span.Start < span.End)];
}
