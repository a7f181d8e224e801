namespace TextKit.Cli.Records;

/// <summary>One line of a text with its words; offsets count from the start of the line.</summary>
internal sealed record SegmentedLine(string Text, IReadOnlyList<TokenRecord> Tokens);
