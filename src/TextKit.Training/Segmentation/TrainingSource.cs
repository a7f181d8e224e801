namespace TextKit.Training.Segmentation;

/// <summary>A file of segmented text and how much it counts.</summary>
/// <param name="Path">The file: CoNLL-U, or lines with <c>_</c> inside words.</param>
/// <param name="Weight">How much one of its errors counts.</param>
internal sealed record TrainingSource(string Path, float Weight = 1)
{
    /// <summary>Lines from its beginning that are learnt again while hand-made text corrects the model.</summary>
    public int Rehearsal { get; init; }

    /// <summary>Whether the text was segmented by hand.</summary>
    public bool IsGold { get; init; } = Path.EndsWith(".conllu", StringComparison.Ordinal);

    /// <summary>Reads the lines.</summary>
    public IEnumerable<LabelledLine> Read() => Path.EndsWith(".conllu", StringComparison.Ordinal) ? TrainingText.ReadConllu(Path) : TrainingText.ReadUnderscored(Path);
}
