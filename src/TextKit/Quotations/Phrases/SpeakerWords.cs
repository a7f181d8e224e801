using TextKit.Automata;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>The words of <c>Data/speaker-words.tsv</c> and <c>Data/predicates.txt</c> in one text: every phrase is looked up once, then asked for again and again.</summary>
internal sealed class SpeakerWords
{
    private const int LongestPhrase = 5;

    private static readonly Dictionary<string, WordClass> Listed = DataFile.ReadRows("Quotations/speaker-words.tsv")
        .Select(row => (Word: row[0], Class: Enum.Parse<WordClass>(row[1], ignoreCase: true)))
        .Concat(DataFile.ReadLines("Quotations/predicates.txt").Select(word => (Word: word, Class: WordClass.Predicate)))
        .GroupBy(row => row.Word, row => row.Class)
        .ToDictionary(group => group.Key, group => group.Aggregate((all, one) => all | one));

    private static readonly PhraseTable<WordClass> Table = new(Listed);

    private readonly ScannedText _text;
    private readonly WordClass[] _starting, _ending;
    private readonly byte[] _lengths;

    /// <summary>Looks up the phrases of a text.</summary>
    public SpeakerWords(ScannedText text)
    {
        _text = text;
        _starting = new WordClass[text.Count];
        _ending = new WordClass[text.Count];
        _lengths = new byte[text.Count];
        ReadOnlySpan<Unit> units = text.Units;
        Span<(int Length, WordClass Classes)> found = stackalloc (int, WordClass)[LongestPhrase];
        for (int unit = 0; unit < text.Count; unit++)
        {
            if (!Table.MayBegin(units[unit].Key)) continue;
            int count = Table.MatchAll(units, unit, found);
            foreach ((int length, WordClass classes) in found[..count])
            {
                (_starting[unit], _lengths[unit]) = (classes, (byte)length);
                _ending[unit + length - 1] |= classes;
            }
        }
    }

    /// <summary>The longest listed phrase that begins at a unit.</summary>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Match(int unit, int end, out WordClass classes)
    {
        classes = _starting[unit];
        return _lengths[unit] == 0 || unit + _lengths[unit] <= end ? _lengths[unit] : Table.Match(_text.Units[..end], unit, out classes);
    }

    /// <summary>The longest listed phrase of one of the given classes that ends just before a unit.</summary>
    /// <returns>How many units it takes; 0 if none ends there.</returns>
    public int MatchBefore(int end, int limit, WordClass wanted)
    {
        if (end == 0 || (_ending[end - 1] & wanted) == 0) return 0;
        for (int start = Math.Max(limit, end - LongestPhrase); start < end; start++)
        {
            if (Match(start, end, out WordClass classes) == end - start && (classes & wanted) != 0) return end - start;
        }

        return 0;
    }

    /// <summary>Whether a listed phrase of one of the given classes begins at a unit.</summary>
    public bool Is(int unit, WordClass wanted) => unit < _starting.Length && (_starting[unit] & wanted) != 0;

    /// <summary>Whether a verb begins at a unit; what has a capital is a name.</summary>
    public bool IsVerb(int unit) => Is(unit, WordClass.Predicate) && !_text[unit].IsCapital;
}
