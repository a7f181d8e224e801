using System.Globalization;
using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>Trains the word segmenter on text that a program segmented: vocabulary, patterns, weights, compiled model.</summary>
/// <remarks>The same data and options give the same bytes.</remarks>
internal sealed class SegmenterTrainer(SegmenterOptions options, TrainingProgress progress)
{
    private const int Seed = 20170213;

    /// <summary>Trains.</summary>
    public SegmenterModel Train()
    {
        SegmenterVocabulary vocabulary = CountVocabulary();
        progress.Report($"{vocabulary.Count} ids");
        List<TrainingPart> parts = [.. options.Sources.Select(source => TrainingPart.Read(source, vocabulary, int.MaxValue))];
        progress.Report($"{parts.Sum(part => part.Corpus.Count)} lines, {parts.Sum(part => part.Corpus.UnitCount)} units");
        var patterns = PatternInventory.Collect(vocabulary.Count, [.. parts.Select(part => part.Corpus)], options.LeastCounts);
        progress.Report($"{patterns.NodeCount} patterns");
        var learner = new GapLearner(patterns);
        var random = new Random(Seed);
        foreach (float rate in options.Rates)
        {
            learner.LearnPass(parts.Where(part => !part.Source.IsGold), random, rate, LearningFocus.Everything);
            progress.Report(string.Create(CultureInfo.InvariantCulture, $"pass at rate {rate}: {learner.Meter.Take():P3} of gaps wrong before they were learnt"));
        }

        SegmenterModel model = new ModelCompiler(patterns, learner, options.Threshold).Compile(vocabulary, options.Describe());
        progress.Report($"{model.Parents.Length} patterns kept");
        return model;
    }

    private SegmenterVocabulary CountVocabulary()
    {
        var builder = new VocabularyBuilder();
        foreach (TrainingSource source in options.Sources)
        {
            foreach (LabelledLine line in source.Read()) builder.Add(line.Text);
        }

        return builder.Build(options.LeastUnitCount);
    }
}
