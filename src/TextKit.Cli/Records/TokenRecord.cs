namespace TextKit.Cli.Records;

/// <summary>A word, number or mark.</summary>
internal sealed record TokenRecord(int Start, int End, string Kind);
