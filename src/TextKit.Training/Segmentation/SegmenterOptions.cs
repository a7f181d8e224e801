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

    /// <summary>Step size of each pass over the data.</summary>
    public float[] Rates { get; init; } = [0.15f];

    /// <summary>A pattern is kept if one of its weights is at least so great.</summary>
    public float Threshold { get; init; } = 0.2f;

    /// <summary>The options for the shared data: a treebank, other texts of its makers, and news that a program segmented.</summary>
    /// <param name="data">The folder with the folders <c>ud-vtb</c> and <c>silver</c>.</param>
    public static SegmenterOptions For(string data) => new()
    {
        Sources =
        [
            new TrainingSource(Path.Combine(data, "silver", "news.txt.gz"), 1, 1),
            new TrainingSource(Path.Combine(data, "silver", "news-2017-21.txt.gz"), 1, 1),
            new TrainingSource(Path.Combine(data, "ud-vtb", "vi_vtb-ud-train.conllu"), 0, 1) { Counts = 5 },
            new TrainingSource(Path.Combine(data, "ud-vtb", "vi_vtb-ud-extra.conllu"), 0, 1) { Counts = 5 },
        ],
    };

    /// <summary>Says in one paragraph what a model was trained on and how.</summary>
    public string Describe() => string.Create(CultureInfo.InvariantCulture, $"""
        TextKit word segmenter. Trained on {string.Join(", ", Sources.Select(source => $"{Path.GetFileName(source.Path)} (x{source.Repeats}, weight {source.Weight})"))};
        units seen at least {LeastUnitCount} times, patterns at least {string.Join("/", LeastCounts)} times; logistic regression, rates {string.Join("/", Rates)}; kept from weight {Threshold}.
        """);
}
