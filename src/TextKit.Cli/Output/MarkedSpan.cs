namespace TextKit.Cli.Output;

/// <summary>A span of a text and what it is marked with.</summary>
internal readonly record struct MarkedSpan<T>(TextSpan Span, T Mark);
