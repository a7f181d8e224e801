namespace TextKit.Cli.Records;

/// <summary>A time expression with its TIMEX3 value.</summary>
internal sealed record TimeRecord(string Type, int Start, int End, string Text, string? Value);
