namespace TextKit.Cli.Records;

/// <summary>A mention of a named entity.</summary>
internal sealed record EntityRecord(string Type, int Start, int End, string Text, string? Name, int Id);
