namespace TextKit.Cli.Output;

/// <summary>One document ready to be written, with the error that is to be told, if there is one.</summary>
internal readonly record struct RenderedDocument(string Text, string? Error);
