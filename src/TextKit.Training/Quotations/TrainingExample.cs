namespace TextKit.Training.Quotations;

/// <summary>The features of one case and the index of its right label.</summary>
internal sealed record TrainingExample(IReadOnlyList<string> Features, int Label);
