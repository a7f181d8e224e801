namespace TextKit;

/// <summary>What is known of a text besides its words.</summary>
/// <remarks>Immutable. Give it to <see cref="TextPipeline.Analyze"/>.</remarks>
/// <example><code>
/// var context = new DocumentContext { PublicationDate = new DateOnly(2022, 1, 13) };
/// </code></example>
public sealed record DocumentContext
{
    /// <summary>A context in which nothing is known.</summary>
    public static DocumentContext Unknown { get; } = new();

    /// <summary>The day the text was published: the anchor of dates such as <c>13/1</c> and <c>hôm qua</c>; <see langword="null"/> if unknown.</summary>
    public DateOnly? PublicationDate { get; init; }
}
