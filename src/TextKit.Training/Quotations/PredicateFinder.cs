namespace TextKit.Training.Quotations;

/// <summary>Finds in segmented text the words that are verbs: they stand after <c>đã</c>, <c>sẽ</c>, <c>phải</c> and hardly ever after <c>các</c>, <c>của</c>, nor beside <c>rất</c> like adjectives.</summary>
internal sealed class PredicateFinder
{
    private const int MinCount = 60, MinVerbal = 20, MaxSyllables = 4;

    // Of its occurrences after either, of all its occurrences, and of those of its syllable.
    private const double MinVerbalShare = 0.85, MinVerbalRate = 0.03, MinWordShare = 0.8, MaxDegreeRate = 0.05;

    private readonly ILookup<string, string> _markers;
    private readonly Dictionary<string, Count> _counts = [];

    /// <summary>Prepares to count.</summary>
    /// <param name="markers">Rows of marker and class.</param>
    public PredicateFinder(IEnumerable<string[]> markers) => _markers = markers.ToLookup(row => row[0], row => row[1]);

    /// <summary>Counts the words of a line, those of several syllables joined with <c>_</c>.</summary>
    public void Add(string line)
    {
        Count? before = null;
        string previous = "";
        foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()))
        {
            if (!_counts.TryGetValue(word, out Count? count)) _counts[word] = count = new Count();
            count.All++;
            if (Is(previous, "verbal")) count.Verbal++;
            else if (Is(previous, "nominal")) count.Nominal++;
            if (Is(previous, "degree")) count.Degree++;
            if (before is not null && Is(word, "comparison")) before.Degree++;
            (before, previous) = (count, word);
        }
    }

    /// <summary>The verbs, in alphabetical order, syllables apart.</summary>
    public List<string> Find()
    {
        Dictionary<string, long> syllables = [];
        List<KeyValuePair<string, Count>> words = [.. _counts.Where(word => word.Value.All >= MinCount && word.Key.All(c => char.IsLetter(c) || c == '_'))];
        foreach ((string word, Count count) in words)
        {
            foreach (string syllable in word.Split('_')) syllables[syllable] = syllables.GetValueOrDefault(syllable) + count.All;
        }

        return [.. words.Where(word => word.Value.IsVerb && word.Key.Count(c => c == '_') < MaxSyllables && word.Value.All >= MinWordShare * (word.Key.Contains('_', StringComparison.Ordinal) ? 0 : syllables[word.Key]))
            .Select(word => word.Key.Replace('_', ' ')).Order(StringComparer.Ordinal)];
    }

    private bool Is(string word, string kind) => _markers[word].Contains(kind);

    private sealed class Count
    {
        public int All, Verbal, Nominal, Degree;

        public bool IsVerb => Verbal >= MinVerbal && Verbal > MinVerbalRate * (All + 1) && Verbal > MinVerbalShare * (Verbal + Nominal) && Degree <= MaxDegreeRate * All;
    }
}
