namespace TextKit;

/// <summary>A half-open range of a text: it begins at <see cref="Start"/> and ends just before <see cref="End"/>.</summary>
/// <param name="Start">Index of the first UTF-16 code unit.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <remarks>
/// Every span a public member of this library returns counts UTF-16 code units of the caller's original string, whatever
/// was normalized on the way, so that <c>text.Substring(span.Start, span.Length)</c> is the text it speaks of.
/// Spans are ordered by start, and at one start the longest comes first, so that an outer span precedes those it holds.
/// </remarks>
/// <example><code>
/// var span = TextSpan.FromBounds(5, 12);   // Start 5, Length 7, End 12
/// </code></example>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>Index just after the last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">Index of the first UTF-16 code unit.</param>
    /// <param name="end">Index just after the last one.</param>
    /// <returns>The span from <paramref name="start"/> to <paramref name="end"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or beyond <paramref name="end"/>.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        return new TextSpan(start, end - start);
    }

    /// <summary>Whether <paramref name="other"/> lies wholly within this span (a span contains itself).</summary>
    /// <param name="other">The span asked about.</param>
    /// <returns><see langword="true"/> if no part of <paramref name="other"/> is outside.</returns>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">The span asked about.</param>
    /// <returns><see langword="true"/> if they overlap.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then longest first.</summary>
    /// <param name="other">The span to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Shows the span as <c>[start..end)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{Start}..{End})";
}
