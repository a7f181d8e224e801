namespace TextKit.Cli.Records;

/// <summary>A span with its text.</summary>
internal sealed record TextRecord(int Start, int End, string Text);
