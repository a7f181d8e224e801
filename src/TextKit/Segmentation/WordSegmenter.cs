using TextKit.Models;
using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Joins the units of a text to words.</summary>
/// <remarks>
/// Every gap between two neighbours gets one linear score and is joined if that is above 0; nothing joins across a mark or a line end.
/// Case, composition and the placement of tone marks do not change the letters that the scores depend on. Time is linear in the text.
/// Immutable and thread-safe; the model that comes with the library is loaded once, on first use.
/// </remarks>
/// <example><code>
/// var buffer = new WordBuffer();
/// new WordSegmenter().Segment("Học sinh học sinh học", buffer);
/// foreach (WordSpan word in buffer.Words) Console.WriteLine(word.Span);
/// </code></example>
public sealed class WordSegmenter
{
    /// <summary>The score of a gap that cannot be joined.</summary>
    internal const int Closed = int.MinValue;

    private static readonly Lazy<GapScorer> DefaultScorer =
        new(() => new GapScorer(SegmenterModel.Read(ModelFile.OpenEmbedded(SegmenterModel.Embedded))));

    private readonly Lazy<GapScorer> _scorer;
    private readonly Lazy<GapExplainer> _explainer;
    private readonly UserLexicon _lexicon;

    /// <summary>Creates a segmenter with the model that comes with the library.</summary>
    /// <param name="lexicon">Words to join or split whatever the model says.</param>
    public WordSegmenter(UserLexicon? lexicon = null)
        : this(DefaultScorer, new(() => new GapExplainer(SegmenterModel.Read(ModelFile.OpenEmbedded(SegmenterModel.Embedded)))), lexicon)
    {
    }

    internal WordSegmenter(SegmenterModel model, UserLexicon? lexicon = null)
        : this(new(new GapScorer(model)), new(new GapExplainer(model)), lexicon)
    {
    }

    private WordSegmenter(Lazy<GapScorer> scorer, Lazy<GapExplainer> explainer, UserLexicon? lexicon)
    {
        _scorer = scorer;
        _explainer = explainer;
        _lexicon = lexicon ?? UserLexicon.Empty;
    }

    /// <summary>Creates a segmenter with a model of one's own.</summary>
    /// <param name="model">A model file as the trainer writes it; read to its end.</param>
    /// <param name="lexicon">Words to join or split whatever the model says.</param>
    /// <returns>The segmenter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ModelFormatException">The file is damaged or holds another kind of model.</exception>
    public static WordSegmenter Load(Stream model, UserLexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new WordSegmenter(SegmenterModel.Read(ModelFile.Read(model)), lexicon);
    }

    /// <summary>Finds the words of a text without allocating, once the buffer has grown to the size of the texts.</summary>
    /// <param name="text">The text, precomposed (NFC): use <see cref="Normalization.NormalizedText"/> or <see cref="TextPipeline"/> for text of unknown make.</param>
    /// <param name="buffer">Receives the words, in place of those it held.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    public void Segment(ReadOnlySpan<char> text, WordBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.Scan(text);
        Decide(buffer.Units, buffer.Scores);
        buffer.Assemble();
    }

    /// <summary>Tells the score of every gap of a text and what contributed to it.</summary>
    /// <param name="text">The text, precomposed (NFC).</param>
    /// <returns>One decision for each gap between two units, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<GapDecision> Explain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Unit[] units = UnitScanner.Scan(text);
        int[] scores = new int[units.Length];
        Decide(units, scores);
        return _explainer.Value.Explain(text, units, scores);
    }

    /// <summary>The tokens, in order; together they hold every unit.</summary>
    internal IReadOnlyList<WordMatch> Segment(ScannedText text)
    {
        int[] scores = new int[text.Count];
        Decide(text.Units, scores);
        var words = new List<WordMatch>(text.Count);
        for (int start = 0, i = 1; i <= scores.Length; i++)
        {
            if (i < scores.Length && scores[i] > 0) continue;
            words.Add(new WordMatch(new UnitRange(start, i), TokenKinds.Of(text.Units[start..i])));
            start = i;
        }

        return words;
    }

    private void Decide(ReadOnlySpan<Unit> units, Span<int> scores)
    {
        _scorer.Value.Score(units, scores);
        NumberRanges.Join(units, scores);
        _lexicon.Apply(units, scores);
    }
}
