using TextKit.Automata;
using TextKit.Syllables;

namespace TextKit.Dates.Lexicon;

/// <summary>A class of phrases that play one part in the grammar, each with what it means.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
internal sealed class LexicalClass<T>
{
    private readonly PhraseTable<T> _phrases;

    /// <summary>Builds a class from phrases in ordinary spelling.</summary>
    public LexicalClass(IReadOnlyCollection<KeyValuePair<string, T>> phrases)
    {
        _phrases = new PhraseTable<T>(phrases);
        foreach ((string phrase, _) in phrases) Starts.Add(UnitScanner.Scan(phrase)[0]);
    }

    /// <summary>The units that its phrases begin with.</summary>
    public StartSet Starts { get; } = new();

    /// <summary>Reads the phrases of a data file.</summary>
    /// <param name="file">Its name in the folder <c>Dates/Data</c>; the first column holds the phrases.</param>
    /// <param name="parse">What a row means.</param>
    public static LexicalClass<T> Load(string file, Func<string[], T> parse) =>
        new([.. DataFile.ReadRows("Dates/" + file).Select(row => KeyValuePair.Create(row[0], parse(row)))]);

    /// <summary>Finds the longest phrase that begins at a unit.</summary>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Match(in TimeText text, int at, out T? value)
    {
        value = default;
        return Starts.Contains(text[at]) ? _phrases.Match(text.Units, at, out value) : 0;
    }

    /// <summary>Finds the longest phrase that begins at a unit.</summary>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Match(in TimeText text, int at) => Match(text, at, out _);
}
