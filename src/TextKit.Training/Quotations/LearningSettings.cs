namespace TextKit.Training.Quotations;

/// <summary>How a model is learned; chosen by cross-validation.</summary>
/// <param name="Passes">How often every case is seen.</param>
/// <param name="Kept">The share of a case's features that a step sees.</param>
/// <param name="Penalty">How strongly weights are drawn to zero.</param>
/// <param name="MinCount">How many cases must have a feature.</param>
internal sealed record LearningSettings(int Passes, double Kept, double Penalty, int MinCount);
