namespace TextKit.Normalization;

/// <summary>A normalized text with the map back to the original it was made from.</summary>
/// <remarks>
/// Immutable and thread-safe. Where nothing was to change, <see cref="Text"/> is the very string that was given, and the map costs nothing.
/// A span maps to whole clusters of the original: a letter with all its marks. What was removed within a span belongs to it,
/// what was removed at its edges does not, save for marks and joiners, which belong to the character before them.
/// </remarks>
/// <example><code>
/// NormalizedText normalized = TextNormalizer.Normalize("Tie\u0302\u0301ng Vie\u0323\u0302t");
/// TextSpan span = normalized.ToOriginal(6..10);   // "Việt" is [8..14) of the original
/// </code></example>
public sealed class NormalizedText
{
    internal NormalizedText(string original, string text, OffsetMap map)
    {
        Original = original;
        Text = text;
        Map = map;
    }

    /// <summary>The very string that was given.</summary>
    public string Original { get; }

    /// <summary>The normalized text; the same string as <see cref="Original"/> where nothing was to change.</summary>
    public string Text { get; }

    internal OffsetMap Map { get; }

    /// <summary>Normalizes a text with the default options.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The normalized text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static NormalizedText Create(string text) => TextNormalizer.Normalize(text);

    /// <summary>Finds where a range of <see cref="Text"/> comes from.</summary>
    /// <param name="range">UTF-16 code units of <see cref="Text"/>, end exclusive.</param>
    /// <returns>
    /// The span of <see cref="Original"/>, in UTF-16 code units: whole clusters, and empty only if <paramref name="range"/> is.
    /// Ranges in order give spans in order.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="range"/> reaches beyond <see cref="Text"/>.</exception>
    public TextSpan ToOriginal(Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(Text.Length);
        return ToOriginal(new NormalizedSpan(start, length));
    }

    internal TextSpan ToOriginal(NormalizedSpan span)
    {
        if (span.Length > 0) return ClusterBoundary.Widen(Original, Map.ToOriginal(span));
        int start = span.Start < Text.Length ? ToOriginal(new NormalizedSpan(span.Start, 1)).Start : Original.Length;
        return new TextSpan(start, 0);
    }
}
