using System.Globalization;
using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>Trains the word segmenter: vocabulary, patterns, weights, compiled model. The same data and options give the same bytes.</summary>
internal sealed class SegmenterTrainer(SegmenterOptions options, TrainingProgress progress)
{
    private const int Seed = 20170213;

    /// <summary>Trains.</summary>
    public SegmenterModel Train()
    {
        SegmenterVocabulary vocabulary = CountVocabulary();
        progress.Report($"{vocabulary.Count} ids");
        List<(Corpus Corpus, TrainingSource Source)> parts = [.. options.Sources.Select(source => (Read(source, vocabulary), source))];
        progress.Report($"{parts.Sum(part => part.Corpus.Count)} lines, {parts.Sum(part => part.Corpus.UnitCount)} units");
        var patterns = PatternInventory.Collect(vocabulary.Count, [.. parts.SelectMany(part => Enumerable.Repeat(part.Corpus, part.Source.Counts))], options.LeastCounts);
        progress.Report($"{patterns.NodeCount} patterns");
        var learner = new GapLearner(patterns);
        for (int epoch = 0; epoch < options.Rates.Length; epoch++) Learn(learner, parts, epoch);
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

    private static Corpus Read(TrainingSource source, SegmenterVocabulary vocabulary)
    {
        var corpus = new Corpus();
        foreach (LabelledLine line in source.Read()) corpus.Add(line, vocabulary);
        return corpus;
    }

    private void Learn(GapLearner learner, List<(Corpus Corpus, TrainingSource Source)> parts, int epoch)
    {
        var lines = new List<(int Part, int Line)>();
        for (int part = 0; part < parts.Count; part++)
        {
            for (int repeat = 0; repeat < parts[part].Source.Repeats; repeat++)
                lines.AddRange(Enumerable.Range(0, parts[part].Corpus.Count).Select(line => (part, line)));
        }

        (int Part, int Line)[] order = [.. lines];
        new Random(Seed + epoch).Shuffle(order);
        foreach ((int part, int line) in order) learner.Learn(parts[part].Corpus, line, options.Rates[epoch], parts[part].Source.Weight, LearningFocus.Everything);
        progress.Report(string.Create(CultureInfo.InvariantCulture, $"pass {epoch + 1}: {learner.Meter.Take():P3} of gaps wrong before they were learnt"));
    }
}
