using TextKit.Entities;
using TextKit.Quotations.Cues;
using TextKit.Quotations.Marks;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations;

/// <summary>One text with all that deciding about its quotations needs: sentences, mentions, paired marks, cues.</summary>
internal sealed class Passage
{
    private readonly int[] _sentenceOf, _quoteOf, _lineOf;
    private readonly IReadOnlyList<UnitRange> _sentences;
    private readonly Lazy<EntityMatch?> _author;

    /// <summary>Looks up everything once, in time linear in the text.</summary>
    public Passage(ScannedText text, IReadOnlyList<UnitRange> sentences, IReadOnlyList<EntityMatch> entities)
    {
        Text = text;
        _sentences = sentences;
        Entities = NameSpellings.Unify(entities);
        _author = new Lazy<EntityMatch?>(() => Entities.LastOrDefault(IsSignature));
        Mentions = new MentionIndex(text.Count, Entities);
        Quotes = MarkPairing.Pair(text);
        Words = new SpeakerWords(text);
        Cues = CueInventory.FindAll(text, Words);
        while (FirstLineEnd < text.Count && (FirstLineEnd == 0 || !text[FirstLineEnd].StartsLine)) FirstLineEnd++;
        _lineOf = new int[text.Count];
        for (int unit = 1; unit < text.Count; unit++) _lineOf[unit] = _lineOf[unit - 1] + (text[unit].StartsLine ? 1 : 0);
        _sentenceOf = Cover(sentences);
        _quoteOf = CoverOutermost(Quotes);
        var classifier = new PhraseClassifier(text, Mentions, Words);
        Subjects = new SubjectReader(text, Mentions, Words, classifier, Cues);
        Sources = new SourceReader(text, Mentions, Words, classifier);
    }

    public ScannedText Text { get; }

    /// <summary>The mentions, people by their fullest spelling.</summary>
    public IReadOnlyList<EntityMatch> Entities { get; }

    public MentionIndex Mentions { get; }

    /// <summary>Who signs the article: the last person who has a line of their own.</summary>
    public EntityMatch? Author => _author.Value;

    public SpeakerWords Words { get; }

    /// <summary>The stretches between paired marks, by start, then longest first.</summary>
    public IReadOnlyList<UnitRange> Quotes { get; }

    /// <summary>The cues, in order.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>Just after the first line: the headline of an article.</summary>
    public int FirstLineEnd { get; }

    public SubjectReader Subjects { get; }

    public SourceReader Sources { get; }

    /// <summary>The sentence that holds a unit; the unit alone where there is none.</summary>
    public UnitRange SentenceAt(int unit) => _sentenceOf[unit] == 0 ? new UnitRange(unit, unit + 1) : _sentences[_sentenceOf[unit] - 1];

    /// <summary>How many lines stand before the one of a unit.</summary>
    public int LineAt(int unit) => _lineOf[unit];

    /// <summary>Index of the outermost quotation that holds a unit, or -1.</summary>
    public int QuoteAt(int unit) => _quoteOf[unit] - 1;

    /// <summary>Whether a unit is a word and no part of a name.</summary>
    public bool IsPlainWord(int unit) => Text[unit].IsWord && Mentions.At(unit) is null;

    /// <summary>Whether a unit is this mark.</summary>
    public bool Is(int unit, string mark) => unit >= 0 && unit < Text.Count && Text.Slice(unit).SequenceEqual(mark);

    /// <summary>Whether a unit is a mark that ends a sentence.</summary>
    public bool IsStop(int unit) => Text[unit].Kind == UnitKind.Punctuation && Text.Slice(unit)[0] is '.' or '!' or '?' or '…';

    /// <summary>Whether a unit starts a line or is the first.</summary>
    public bool StartsLine(int unit) => unit == 0 || Text[unit].StartsLine;

    private bool IsSignature(EntityMatch entity) => entity.Type == EntityType.Person && StartsLine(entity.Units.Start) && (entity.Units.End == Text.Count || StartsLine(entity.Units.End));

    private int[] Cover(IReadOnlyList<UnitRange> ranges)
    {
        int[] covering = new int[Text.Count];
        for (int i = 0; i < ranges.Count; i++) covering.AsSpan(ranges[i].Start, ranges[i].Count).Fill(i + 1);
        return covering;
    }

    private int[] CoverOutermost(IReadOnlyList<UnitRange> ranges)
    {
        int[] covering = new int[Text.Count];
        int covered = 0;
        for (int i = 0; i < ranges.Count; i++)
        {
            if (ranges[i].Start < covered) continue;
            covering.AsSpan(ranges[i].Start, ranges[i].Count).Fill(i + 1);
            covered = ranges[i].End;
        }

        return covering;
    }
}
