namespace TextKit.Training.Segmentation;

/// <summary>A file of segmented text and how much it counts.</summary>
/// <param name="Path">The file: CoNLL-U, or lines with <c>_</c> inside words.</param>
/// <param name="Repeats">How often it is learnt from in one pass.</param>
/// <param name="Weight">How much one of its errors counts.</param>
internal sealed record TrainingSource(string Path, int Repeats, float Weight)
{
    /// <summary>Reads the lines.</summary>
    public IEnumerable<LabelledLine> Read() =>
        Path.EndsWith(".conllu", StringComparison.Ordinal) ? TrainingText.ReadConllu(Path) : TrainingText.ReadUnderscored(Path);
}
