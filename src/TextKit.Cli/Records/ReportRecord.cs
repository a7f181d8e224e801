namespace TextKit.Cli.Records;

/// <summary>Reported speech without marks; <c>Start..End</c> is what is said.</summary>
internal sealed record ReportRecord(TextRecord? Cue, SpeakerRecord? Speaker, int Start, int End);
