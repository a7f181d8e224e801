namespace TextKit.Normalization;

/// <summary>A normalized text with the map back to the original it was made from.</summary>
public sealed class NormalizedText
{
    private NormalizedText(string original, string text)
    {
        Original = original;
        Text = text;
    }

    /// <summary>The very string that was given.</summary>
    public string Original { get; }

    /// <summary>The normalized text; the same string as <see cref="Original"/> where nothing was to change.</summary>
    public string Text { get; }

    /// <summary>Normalizes a text with the default options.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The normalized text.</returns>
    public static NormalizedText Create(string text) => new(text, text);

    internal TextSpan ToOriginal(NormalizedSpan span) => new(span.Start, span.Length);
}
