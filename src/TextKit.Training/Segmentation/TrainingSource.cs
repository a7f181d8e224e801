namespace TextKit.Training.Segmentation;

/// <summary>A file of segmented text and how much it counts.</summary>
/// <param name="Path">The file: CoNLL-U, or lines with <c>_</c> inside words.</param>
/// <param name="Repeats">How often it is learnt from in one pass.</param>
/// <param name="Weight">How much one of its errors counts.</param>
internal sealed record TrainingSource(string Path, int Repeats, float Weight)
{
    /// <summary>How often each of its n-grams is counted: rare words of a hand-made text are worth knowing too.</summary>
    public int Counts { get; init; } = 1;

    /// <summary>Whether the text was segmented by hand.</summary>
    public bool IsGold => Path.EndsWith(".conllu", StringComparison.Ordinal);

    /// <summary>Reads the lines.</summary>
    public IEnumerable<LabelledLine> Read() =>
        IsGold ? TrainingText.ReadConllu(Path) : TrainingText.ReadUnderscored(Path);
}
