using System.Globalization;
using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>Corrects a model that learnt from a program's segmentation by text segmented by hand.</summary>
/// <remarks>
/// There is little such text, so only what words are may change, not in which company they stand; and some of the program's text is
/// learnt again in between, so that nothing else is forgotten.
/// </remarks>
internal sealed class GapCorrector(SegmenterOptions options, TrainingProgress progress)
{
    private const int Seed = 20170213;

    // Corrections are few; all but the negligible are kept.
    private const float Threshold = 0.05f;

    /// <summary>Corrects a model.</summary>
    public SegmenterModel Correct(SegmenterModel model)
    {
        List<TrainingPart> parts = [.. options.Sources.Select(source => source.IsGold
            ? TrainingPart.Read(source, model.Vocabulary, int.MaxValue)
            : TrainingPart.Read(source with { Weight = options.RehearsalWeight }, model.Vocabulary, source.Rehearsal))];
        var patterns = PatternInventory.Of(model, parts.Where(part => part.Source.IsGold).Select(part => part.Corpus));
        var learner = new GapLearner(patterns, model);
        var random = new Random(Seed);
        for (int pass = 0; pass < options.CorrectionPasses; pass++)
        {
            learner.LearnPass(parts, random, options.CorrectionRate, LearningFocus.Words);
            progress.Report(string.Create(CultureInfo.InvariantCulture, $"correction {pass + 1}: {learner.Meter.Take():P3} of gaps wrong before they were learnt"));
        }

        return new ModelCompiler(patterns, learner, Threshold).Compile(model.Vocabulary, options.Describe());
    }
}
