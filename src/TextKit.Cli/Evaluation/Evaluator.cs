using TextKit.Cli.Input;
using TextKit.Cli.Records;

namespace TextKit.Cli.Evaluation;

/// <summary>Scores layers on annotated texts.</summary>
internal static class Evaluator
{
    /// <summary>The scores of the given layers, in the order of the pipeline.</summary>
    /// <param name="pairs">The texts.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="vocabulary">Words seen in training, if recall of known and unknown words is to be told apart.</param>
    public static IEnumerable<LayerScore> Score(IReadOnlyList<ScoredPair> pairs, AnalysisLayers layers, WordVocabulary? vocabulary = null)
    {
        if (layers.HasFlag(AnalysisLayers.Sentences)) yield return SentenceScorer.Score(pairs);
        if (layers.HasFlag(AnalysisLayers.Words)) yield return WordScorer.Score(pairs, vocabulary);
        if (layers.HasFlag(AnalysisLayers.Entities)) yield return EntityScorer.Score(pairs);
        if (layers.HasFlag(AnalysisLayers.Times)) yield return TimeScorer.Score(pairs);
        if (layers.HasFlag(AnalysisLayers.Quotations)) yield return QuotationScorer.Score(pairs);
    }

    /// <summary>Analyses each text.</summary>
    public static ScoredPair Analyze(TextPipeline pipeline, GoldDocument gold)
    {
        var context = new DocumentContext { PublicationDate = gold.Date is { } date ? JsonlDocuments.ParseDate(date) : null };
        return new ScoredPair(gold, RecordBuilder.Build(gold.Id?.DeepClone(), pipeline.Analyze(gold.Text, context), pipeline.Layers));
    }
}
