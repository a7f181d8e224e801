using TextKit.Dates;
using TextKit.Entities;
using TextKit.Normalization;
using TextKit.Quotations;
using TextKit.Segmentation;
using TextKit.Sentences;
using TextKit.Syllables;

namespace TextKit;

/// <summary>Analyses texts: a fixed set of layers, built once and used for any number of texts.</summary>
/// <remarks>
/// Immutable and thread-safe. Any string gives a result: empty, decomposed, unpaired surrogates, unbalanced quotation marks.
/// Time is linear in the text.
/// </remarks>
/// <example><code>
/// Document document = TextPipeline.Default.Analyze(text, new DocumentContext { PublicationDate = new DateOnly(2022, 1, 13) });
/// </code></example>
public sealed class TextPipeline
{
    private static readonly Lazy<TextPipeline> DefaultPipeline = new(() => new TextPipelineBuilder().Build());

    private readonly SentenceSplitter _sentences = new();
    private readonly WordSegmenter _words;
    private readonly EntityRecognizer _entities = new();
    private readonly TimeTagger _times = new();
    private readonly QuotationFinder _quotations = new();

    internal TextPipeline(AnalysisLayers layers, UserLexicon lexicon)
    {
        Layers = layers;
        _words = new WordSegmenter(lexicon);
    }

    /// <summary>The pipeline with every layer and the models that come with the library; built on first use.</summary>
    public static TextPipeline Default => DefaultPipeline.Value;

    /// <summary>The layers this pipeline runs.</summary>
    public AnalysisLayers Layers { get; }

    /// <summary>Analyses a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known besides: the publication date anchors relative dates.</param>
    /// <returns>The analysis, whose spans point into <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public Document Analyze(string text, DocumentContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        context ??= DocumentContext.Unknown;
        var scanned = ScannedText.Scan(NormalizedText.Create(text));
        IReadOnlyList<UnitRange> sentences = Runs(AnalysisLayers.Sentences) ? _sentences.Split(scanned) : [];
        IReadOnlyList<WordMatch> words = Runs(AnalysisLayers.Words) ? _words.Segment(scanned) : [];
        IReadOnlyList<EntityMatch> entities = Runs(AnalysisLayers.Entities) ? _entities.Recognize(scanned, sentences, words) : [];
        IReadOnlyList<TimeMatch> times = Runs(AnalysisLayers.Times) ? _times.Tag(scanned, sentences, context.PublicationDate) : [];
        QuotationResult quotations = Runs(AnalysisLayers.Quotations) ? _quotations.Find(scanned, sentences, entities) : new([], []);
        var assembler = new DocumentAssembler(scanned);
        return new Document(text, context, Layers)
        {
            Units = assembler.Units(),
            Sentences = assembler.Sentences(sentences),
            Tokens = assembler.Tokens(words),
            Entities = assembler.Entities(entities),
            Times = assembler.Times(times),
            Quotations = assembler.Quotations(quotations.Quotations),
            Reports = assembler.Reports(quotations.Reports),
        };
    }

    private bool Runs(AnalysisLayers layer) => (Layers & layer) != 0;
}
