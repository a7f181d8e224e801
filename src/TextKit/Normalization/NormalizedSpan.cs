namespace TextKit.Normalization;

/// <summary>A range of a normalized text. A type of its own, so that it is never mistaken for a range of the original.</summary>
/// <param name="Start">Index of the first UTF-16 code unit.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
internal readonly record struct NormalizedSpan(int Start, int Length)
{
    /// <summary>Index just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its two ends.</summary>
    public static NormalizedSpan FromBounds(int start, int end) => new(start, end - start);
}
