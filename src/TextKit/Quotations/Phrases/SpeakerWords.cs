using TextKit.Automata;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>The words of <c>Data/speaker-words.tsv</c>.</summary>
internal static class SpeakerWords
{
    private const int LongestPhrase = 5;

    private static readonly PhraseTable<WordClass> Table = new(DataFile.ReadRows("Quotations/speaker-words.tsv")
        .GroupBy(row => row[0], row => Enum.Parse<WordClass>(row[1], ignoreCase: true))
        .Select(group => KeyValuePair.Create(group.Key, group.Aggregate((all, one) => all | one))));

    /// <summary>The longest listed phrase that begins at a unit.</summary>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public static int Match(ScannedText text, int unit, int end, out WordClass classes) =>
        Table.Match(text.Units[..end], unit, out classes);

    /// <summary>The longest listed phrase of one of the given classes that ends just before a unit.</summary>
    /// <returns>How many units it takes; 0 if none ends there.</returns>
    public static int MatchBefore(ScannedText text, int end, int limit, WordClass wanted)
    {
        for (int start = Math.Max(limit, end - LongestPhrase); start < end; start++)
        {
            if (Table.Match(text.Units[..end], start, out WordClass classes) == end - start && (classes & wanted) != 0) return end - start;
        }

        return 0;
    }

    /// <summary>Whether a listed phrase of one of the given classes begins at a unit.</summary>
    public static bool Is(ScannedText text, int unit, WordClass wanted) =>
        unit < text.Count && Table.Match(text.Units, unit, out WordClass classes) > 0 && (classes & wanted) != 0;
}
