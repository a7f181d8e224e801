using System.Buffers;
using TextKit.Entities;
using TextKit.Quotations.Cues;
using TextKit.Quotations.Marks;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations;

/// <summary>One text with all that deciding about its quotations needs: sentences, mentions, paired marks, cues.</summary>
internal sealed class Passage : IDisposable
{
    private const int Block = 64;

    private readonly PassageUnit[] _units;
    private readonly List<int> _lines = [], _colons = [];
    private readonly IReadOnlyList<UnitRange> _sentences;

    /// <summary>Looks up everything once, in time linear in the text.</summary>
    public Passage(ScannedText text, IReadOnlyList<UnitRange> sentences, IReadOnlyList<EntityMatch> entities)
    {
        Text = text;
        // One more than there are, for what follows the last.
        _units = ArrayPool<PassageUnit>.Shared.Rent(text.Count + 1);
        var marks = new List<PlacedMark>();
        ReadUnits(marks);
        _sentences = sentences;
        Entities = NameSpellings.Unify(entities);
        Mentions = new MentionIndex(_units, Entities);
        for (int i = 0; i < sentences.Count; i++)
        {
            for (int unit = sentences[i].Start; unit < sentences[i].End; unit++) _units[unit].Sentence = i + 1;
        }

        foreach (EntityMatch entity in Entities)
        {
            if (IsSignature(entity)) Author = entity;
        }

        Quotes = MarkPairing.Pair(text, marks);
        CoverQuotes();
        Words = new SpeakerWords(text, _units);
        Cues = CueInventory.FindAll(Words);
        // What follows a verb that surely reports is said, and has a subject of its own.
        foreach (Cue cue in Cues) _units[cue.Units.End].FollowsReport = cue.Entry is { Strength: 3, Class: CueClass.Say or CueClass.State or CueClass.Think };
        var classifier = new PhraseClassifier(text, Mentions, Words);
        Subjects = new SubjectReader(text, Mentions, Words, classifier, _units);
        Sources = new SourceReader(text, Mentions, Words, classifier);
    }

    public ScannedText Text { get; }

    /// <summary>The mentions, people by their fullest spelling.</summary>
    public IReadOnlyList<EntityMatch> Entities { get; }

    public MentionIndex Mentions { get; }

    /// <summary>Who signs the article: the last person who has a line of their own.</summary>
    public EntityMatch? Author { get; }

    public SpeakerWords Words { get; }

    /// <summary>The stretches between paired marks, by start, then longest first.</summary>
    public IReadOnlyList<UnitRange> Quotes { get; }

    /// <summary>The cues, in order.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>Just after the first line: the headline of an article.</summary>
    public int FirstLineEnd => _lines.Count > 0 ? _lines[0] : Text.Count;

    /// <summary>The colons, in order.</summary>
    public IReadOnlyList<int> Colons => _colons;

    public SubjectReader Subjects { get; }

    public SourceReader Sources { get; }

    /// <summary>The sentence that holds a unit; the unit alone where there is none.</summary>
    public UnitRange SentenceAt(int unit) => _units[unit].Sentence == 0 ? new UnitRange(unit, unit + 1) : _sentences[_units[unit].Sentence - 1];

    /// <summary>How many lines stand before the one of a unit.</summary>
    public int LineAt(int unit)
    {
        int place = _lines.BinarySearch(unit);
        return place < 0 ? ~place : place + 1;
    }

    /// <summary>Index of the outermost quotation that holds a unit, or -1.</summary>
    public int QuoteAt(int unit) => _units[unit].Quote - 1;

    /// <summary>Whether a unit is a word and no part of a name.</summary>
    public bool IsPlainWord(int unit) => Text[unit].IsWord && Mentions.At(unit) is null;

    /// <summary>Whether a unit is this mark.</summary>
    public bool Is(int unit, string mark) => unit >= 0 && unit < Text.Count && Text.Slice(unit).SequenceEqual(mark);

    /// <summary>Whether a unit is a mark that ends a sentence.</summary>
    public bool IsStop(int unit) => Text[unit].Kind == UnitKind.Punctuation && Text.Slice(unit)[0] is '.' or '!' or '?' or '…';

    /// <summary>Whether a unit starts a line or is the first.</summary>
    public bool StartsLine(int unit) => unit == 0 || Text[unit].StartsLine;

    private bool IsSignature(EntityMatch entity) => entity.Type == EntityType.Person && StartsLine(entity.Units.Start) && (entity.Units.End == Text.Count || StartsLine(entity.Units.End));

    /// <summary>Gives the room for the units back; the passage must not be asked after that.</summary>
    public void Dispose() => ArrayPool<PassageUnit>.Shared.Return(_units);

    // Lines, colons, and whatever may be a quotation mark. Few units are any of these and nothing foretells which: they are set apart without a branch.
    private void ReadUnits(List<PlacedMark> marks)
    {
        ReadOnlySpan<Unit> units = Text.Units;
        ReadOnlySpan<char> text = Text.Text;
        _units.AsSpan(0, units.Length + 1).Clear();
        Span<int> found = stackalloc int[Block];
        for (int from = 0; from < units.Length; from += Block)
        {
            int count = 0;
            for (int unit = from; unit < Math.Min(from + Block, units.Length); unit++)
            {
                found[count] = unit;
                count += units[unit].StartsLine | (units[unit].Length == 1 & !units[unit].IsWord) ? 1 : 0;
            }

            foreach (int unit in found[..count]) ReadUnit(unit, units[unit], text, marks);
        }
    }

    private void ReadUnit(int index, in Unit unit, ReadOnlySpan<char> text, List<PlacedMark> marks)
    {
        if (unit.StartsLine && index > 0) _lines.Add(index);
        if (unit.Length != 1 || unit.IsWord) return;
        char mark = text[unit.Start];
        if (mark == ':') _colons.Add(index);
        else if (QuotationMark.MayBe(mark)) marks.Add(new PlacedMark(index, _lines.Count));
    }

    private void CoverQuotes()
    {
        int covered = 0;
        for (int i = 0; i < Quotes.Count; i++)
        {
            if (Quotes[i].Start < covered) continue;
            for (int unit = Quotes[i].Start; unit < Quotes[i].End; unit++) _units[unit].Quote = i + 1;
            covered = Quotes[i].End;
        }
    }
}
