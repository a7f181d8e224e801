using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TextKit.Cli.Evaluation;

/// <summary>One text with what a person says is right about it. A layer that was not annotated is <see langword="null"/>.</summary>
internal sealed record GoldDocument
{
    public JsonNode? Id { get; init; }

    /// <summary>Publication date as <c>YYYY-MM-DD</c>, if known.</summary>
    public string? Date { get; init; }

    public string Text { get; init; } = "";

    /// <summary>Start and end of each word.</summary>
    public IReadOnlyList<int[]>? Words { get; init; }

    /// <summary>Start and end of each sentence.</summary>
    public IReadOnlyList<int[]>? Sentences { get; init; }

    public IReadOnlyList<GoldAnnotation>? Annotations { get; init; }

    /// <summary>The identifier as text, by which a result is found.</summary>
    [JsonIgnore]
    public string Key => Id?.ToString() ?? "";

    /// <summary>The text of a span.</summary>
    public string TextOf(int start, int end) => Text[start..end];
}
