namespace TextKit.Cli.Records;

/// <summary>A sentence: a span, in UTF-16 code units of the document's text, end exclusive.</summary>
internal sealed record SpanRecord(int Start, int End);
