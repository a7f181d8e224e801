namespace TextKit.Cli.Evaluation;

/// <summary>The score of one layer, with its errors in the order of the texts.</summary>
internal sealed record LayerScore(string Layer, IReadOnlyList<Figure> Figures, IReadOnlyList<string> Errors);
