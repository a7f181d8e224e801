using TextKit.Automata;
using TextKit.Quotations.Cues;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>The words of <c>Data/speaker-words.tsv</c> and <c>Data/predicates.txt</c> in one text, and the cues: every phrase is looked up once, then asked for again and again.</summary>
internal sealed class SpeakerWords
{
    private const int MaxNested = 8, LongestPhrase = 5;

    private static readonly PhraseTable<ListedPhrase> Table = new(DataFile.ReadRows("Quotations/speaker-words.tsv")
        .Select(row => KeyValuePair.Create(row[0], new ListedPhrase(Enum.Parse<WordClass>(row[1], ignoreCase: true))))
        .Concat(DataFile.ReadLines("Quotations/predicates.txt").Select(word => KeyValuePair.Create(word, new ListedPhrase(WordClass.Predicate))))
        .Concat(CueInventory.Listed.Select(cue => KeyValuePair.Create(cue.Key, new ListedPhrase(cue.Value))))
        .GroupBy(row => row.Key, row => row.Value)
        .Select(group => KeyValuePair.Create(group.Key, group.Aggregate(ListedPhrase.Join))));

    private readonly ScannedText _text;
    private readonly PassageUnit[] _units;
    private readonly List<FoundCue> _cues = [];
    private readonly (int Length, ListedPhrase Phrase)[] _found = new (int, ListedPhrase)[MaxNested];

    /// <summary>Looks up the phrases of a text.</summary>
    public SpeakerWords(ScannedText text, PassageUnit[] units)
    {
        (_text, _units) = (text, units);
        for (int unit = 0; unit < text.Count; unit++)
        {
            int count = Table.MatchAll(text.Units, unit, _found);
            if (count > 0) Note(unit, _found.AsSpan(0, count));
        }
    }

    /// <summary>The longest cues that begin at some unit, and compounds that are none; they may overlap.</summary>
    public IReadOnlyList<FoundCue> Cues => _cues;

    private void Note(int unit, ReadOnlySpan<(int Length, ListedPhrase Phrase)> found)
    {
        FoundCue? cue = null;
        foreach ((int length, ListedPhrase phrase) in found)
        {
            if (phrase.IsCue) cue = new FoundCue(new UnitRange(unit, unit + length), phrase.Cue);
            if (phrase.Classes == WordClass.None) continue;
            (_units[unit].Begins, _units[unit].Length) = (phrase.Classes, (byte)length);
            _units[unit + length - 1].Ends |= phrase.Classes;
        }

        if (cue is not { } longest || !_text[unit].IsWord) return;
        _cues.Add(longest);
        _units[unit].BeginsCue = longest.Entry is { Strength: > 1 };
    }

    /// <summary>The longest listed phrase that begins at a unit.</summary>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Match(int unit, int end, out WordClass classes)
    {
        classes = _units[unit].Begins;
        int length = _units[unit].Length;
        return length == 0 || unit + length <= end ? length : MatchWithin(unit, end, out classes);
    }

    private int MatchWithin(int unit, int end, out WordClass classes)
    {
        for (int i = Table.MatchAll(_text.Units[..end], unit, _found) - 1; i >= 0; i--)
        {
            classes = _found[i].Phrase.Classes;
            if (classes != WordClass.None) return _found[i].Length;
        }

        classes = WordClass.None;
        return 0;
    }

    /// <summary>The longest listed phrase of one of the given classes that ends just before a unit.</summary>
    /// <returns>How many units it takes; 0 if none ends there.</returns>
    public int MatchBefore(int end, int limit, WordClass wanted)
    {
        if (end == 0 || (_units[end - 1].Ends & wanted) == 0) return 0;
        for (int start = Math.Max(limit, end - LongestPhrase); start < end; start++)
        {
            if (Match(start, end, out WordClass classes) == end - start && (classes & wanted) != 0) return end - start;
        }

        return 0;
    }

    /// <summary>Whether a listed phrase of one of the given classes begins at a unit.</summary>
    public bool Is(int unit, WordClass wanted) => unit < _text.Count && (_units[unit].Begins & wanted) != 0;

    /// <summary>Whether a verb begins at a unit; what has a capital is a name.</summary>
    public bool IsVerb(int unit) => Is(unit, WordClass.Predicate) && !_text[unit].IsCapital;

    /// <summary>Whether a cue that mostly or always reports begins at a unit.</summary>
    public bool IsCue(int unit) => unit < _text.Count && _units[unit].BeginsCue;
}
