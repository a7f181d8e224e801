namespace TextKit.Cli.Evaluation;

/// <summary>The words of annotated texts, case and spacing aside: what a model that was trained on them has seen.</summary>
internal sealed class WordVocabulary(IEnumerable<GoldDocument> seen)
{
    private readonly HashSet<string> _words =
        [.. seen.SelectMany(document => (document.Words ?? []).Select(word => Key(document.TextOf(word[0], word[1]))))];

    /// <summary>Whether a word was seen.</summary>
    public bool Contains(string word) => _words.Contains(Key(word));

    private static string Key(string word) =>
        CanonicalComposition.Of(string.Join(' ', word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToLowerInvariant();
}
