using TextKit.Automata;
using TextKit.Quotations.Cues;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>The words of <c>Data/speaker-words.tsv</c> and <c>Data/predicates.txt</c> in one text, and the cues: every phrase is looked up once, then asked for again and again.</summary>
internal sealed class SpeakerWords
{
    private const int Block = 64, UnitsPerCue = 32, LongestPhrase = 5;

    private static readonly PhraseTable<ListedPhrase> Table = new(DataFile.ReadRows("Quotations/speaker-words.tsv")
        .Select(row => KeyValuePair.Create(row[0], new ListedPhrase(Enum.Parse<WordClass>(row[1], ignoreCase: true), 0)))
        .Concat(DataFile.ReadLines("Quotations/predicates.txt").Select(word => KeyValuePair.Create(word, new ListedPhrase(WordClass.Predicate, 0))))
        .Concat(CueInventory.Listed.Select((cue, i) => KeyValuePair.Create(cue.Phrase, new ListedPhrase(WordClass.None, i + 1))))
        .GroupBy(row => row.Key, row => row.Value)
        .Select(group => KeyValuePair.Create(group.Key, group.Aggregate(ListedPhrase.Join))));

    private readonly ScannedText _text;
    private readonly PassageUnit[] _units;
    private readonly List<FoundCue> _cues;

    /// <summary>Looks up the phrases of a text.</summary>
    public SpeakerWords(ScannedText text, PassageUnit[] units)
    {
        (_text, _units) = (text, units);
        _cues = new List<FoundCue>((text.Count / UnitsPerCue) + 1);
        ReadOnlySpan<Unit> scanned = text.Units;
        PhraseTable<ListedPhrase> table = Table;
        Span<(int Unit, int State)> starts = stackalloc (int, int)[Block];
        for (int from = 0; from < scanned.Length; from += Block)
        {
            // Which units may begin a phrase, and which phrases are longer than a unit, is a toss-up that the processor cannot foresee: both are set apart without a branch, many at a time.
            int count = 0;
            for (int unit = from; unit < Math.Min(from + Block, scanned.Length); unit++)
            {
                starts[count].Unit = unit;
                count += table.MayBegin(scanned[unit].Key) ? 1 : 0;
            }

            count = NoteUnits(starts[..count], scanned, table);
            foreach ((int unit, int state) in starts[..count]) NoteLonger(unit, state, scanned, table);
        }
    }

    /// <summary>The longest cues that begin at some unit, and compounds that are none; they may overlap.</summary>
    public IReadOnlyList<FoundCue> Cues => _cues;

    // What is known of each unit alone; leaves those that are cues or with which a longer phrase begins.
    private int NoteUnits(Span<(int Unit, int State)> starts, ReadOnlySpan<Unit> scanned, PhraseTable<ListedPhrase> table)
    {
        int left = 0;
        foreach ((int unit, _) in starts)
        {
            int state = table.Next(PhraseTable<ListedPhrase>.Start, scanned[unit].Key);
            ListedPhrase phrase = table.ValueOf(state);
            ref PassageUnit first = ref _units[unit];
            first.Begins = phrase.Classes;
            first.Length = (byte)(phrase.Classes != WordClass.None ? 1 : 0);
            first.Ends |= phrase.Classes;
            starts[left] = (unit, state);
            left += PhraseTable<ListedPhrase>.GoesOn(state) | phrase.Cue > 0 ? 1 : 0;
        }

        return left;
    }

    private void NoteLonger(int unit, int state, ReadOnlySpan<Unit> scanned, PhraseTable<ListedPhrase> table)
    {
        ref PassageUnit first = ref _units[unit];
        int cue = table.ValueOf(state).Cue, cueEnd = unit + 1;
        for (int next = unit + 1; next < scanned.Length && PhraseTable<ListedPhrase>.GoesOn(state) && (state = table.Next(state, scanned[next].Key)) != 0; next++)
        {
            ListedPhrase phrase = table.ValueOf(state);
            if (phrase.Cue > 0) (cue, cueEnd) = (phrase.Cue, next + 1);
            if (phrase.Classes == WordClass.None) continue;
            (first.Begins, first.Length) = (phrase.Classes, (byte)(next + 1 - unit));
            _units[next].Ends |= phrase.Classes;
        }

        if (cue > 0 && scanned[unit].IsWord) AddCue(new UnitRange(unit, cueEnd), CueInventory.Listed[cue - 1].Entry);
    }

    private void AddCue(UnitRange range, CueEntry? entry)
    {
        _cues.Add(new FoundCue(range, entry));
        _units[range.Start].BeginsCue = entry is { Strength: > 1 };
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
        int length = 0, state = PhraseTable<ListedPhrase>.Start;
        classes = WordClass.None;
        for (int next = unit; next < end && PhraseTable<ListedPhrase>.GoesOn(state) && (state = Table.Next(state, _text[next].Key)) != 0; next++)
        {
            if (PhraseTable<ListedPhrase>.Ends(state) && Table.ValueOf(state) is { Classes: not WordClass.None } phrase) (length, classes) = (next + 1 - unit, phrase.Classes);
        }

        return length;
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
