namespace TextKit.Cli.Records;

/// <summary>A stretch between quotation marks.</summary>
internal sealed record QuotationRecord(string? Kind, int Start, int End, string Text, SpeakerRecord? Speaker, TextRecord? Cue);
