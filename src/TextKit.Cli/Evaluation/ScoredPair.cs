using TextKit.Cli.Records;

namespace TextKit.Cli.Evaluation;

/// <summary>A gold text and what was found in it.</summary>
internal readonly record struct ScoredPair(GoldDocument Gold, DocumentRecord Found);
