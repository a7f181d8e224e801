namespace TextKit.Cli.Records;

/// <summary>Who says something: the mention and the fullest name in the document.</summary>
internal sealed record SpeakerRecord(int Start, int End, string? Text, string? Name);
