using System.Globalization;

namespace TextKit.Training.Segmentation;

/// <summary>What the segmenter is trained on and how.</summary>
internal sealed record SegmenterOptions
{
    /// <summary>The segmented texts.</summary>
    public required IReadOnlyList<TrainingSource> Sources { get; init; }

    /// <summary>A unit gets an id of its own if it was seen at least so often.</summary>
    public int LeastUnitCount { get; init; } = 10;

    /// <summary>The least count of patterns of two, three and four units.</summary>
    public int[] LeastCounts { get; init; } = [4, 5, 5];

    /// <summary>Step size of each pass over the text that a program segmented.</summary>
    public float[] Rates { get; init; } = [0.15f];

    /// <summary>Passes over the text segmented by hand.</summary>
    public int CorrectionPasses { get; init; } = 20;

    /// <summary>Step size of those passes.</summary>
    public float CorrectionRate { get; init; } = 0.1f;

    /// <summary>How much errors in text that is learnt again count meanwhile.</summary>
    public float RehearsalWeight { get; init; } = 0.3f;

    /// <summary>A pattern is kept if one of its weights is at least so great.</summary>
    public float Threshold { get; init; } = 0.1f;

    /// <summary>The options for the shared data: news that a program segmented, a treebank, and other texts of its makers.</summary>
    /// <param name="data">The folder with the folders <c>ud-vtb</c> and <c>silver</c>.</param>
    public static SegmenterOptions For(string data) => new()
    {
        Sources =
        [
            new TrainingSource(Path.Combine(data, "silver", "news.txt.gz")) { Rehearsal = 4000 },
            new TrainingSource(Path.Combine(data, "silver", "news-2017-21.txt.gz")),
            new TrainingSource(Path.Combine(data, "ud-vtb", "vi_vtb-ud-train.conllu")),
            new TrainingSource(Path.Combine(data, "ud-vtb", "vi_vtb-ud-extra.conllu")),
            new TrainingSource(Path.Combine(AppContext.BaseDirectory, "Segmentation", "Data", "sentences.txt")) { IsGold = true },
        ],
    };

    /// <summary>Says in one paragraph what a model was trained on and how.</summary>
    public string Describe() => string.Create(CultureInfo.InvariantCulture, $"""
        TextKit word segmenter. Trained on {string.Join(", ", Sources.Select(source => $"{Path.GetFileName(source.Path)}"))};
        units seen at least {LeastUnitCount} times, patterns at least {string.Join("/", LeastCounts)} times; logistic regression, rate {string.Join("/", Rates)};
        corrected by the hand-made ones in {CorrectionPasses} passes at rate {CorrectionRate} (rehearsal of {Sources.Sum(source => source.Rehearsal)} lines, weight {RehearsalWeight}); patterns kept from weight {Threshold}.
        """);
}
