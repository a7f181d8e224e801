using System.Text.Json.Nodes;

namespace TextKit.Cli.Input;

/// <summary>One document as it came in, or the reason why it could not be read.</summary>
/// <param name="Id">Its identifier as given: a string, a number, or none.</param>
/// <param name="Text">Its text; empty where there is an error.</param>
internal sealed record SourceDocument(JsonNode? Id, string Text)
{
    /// <summary>Its publication date, if known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What is wrong with it; <see langword="null"/> if nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>What is known of it for the analysis.</summary>
    public DocumentContext Context => new() { PublicationDate = Date };

    /// <summary>A document that could not be read.</summary>
    public static SourceDocument Failed(JsonNode? id, string error) => new(id, "") { Error = error };
}
