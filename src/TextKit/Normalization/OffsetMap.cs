namespace TextKit.Normalization;

/// <summary>Maps positions of a normalized text back to the original: the edits, between which the two run in step.</summary>
/// <remarks>Immutable. Without edits it is the identity, and one object for all texts. A look-up is a binary search.</remarks>
internal sealed class OffsetMap
{
    private readonly OffsetEdit[] _edits;
    private readonly OffsetMap? _next;

    private OffsetMap(OffsetEdit[] edits, OffsetMap? next)
    {
        _edits = edits;
        _next = next;
    }

    /// <summary>The map of texts that run in step with their originals.</summary>
    public static OffsetMap Identity { get; } = new([], null);

    /// <summary>Whether every position is its own original.</summary>
    public bool IsIdentity => ReferenceEquals(this, Identity);

    /// <summary>Makes a map of edits in order of the text.</summary>
    public static OffsetMap Of(ReadOnlySpan<OffsetEdit> edits) => edits.IsEmpty ? Identity : new OffsetMap(edits.ToArray(), null);

    /// <summary>Where a span that is not empty comes from: all of each edit that it touches; removals at its ends are left out.</summary>
    public TextSpan ToOriginal(NormalizedSpan span)
    {
        if (IsIdentity) return new TextSpan(span.Start, span.Length);
        TextSpan first = OriginOf(span.Start), last = OriginOf(span.End - 1);
        if (_next is null) return TextSpan.FromBounds(first.Start, last.End);
        return _next.ToOriginal(NormalizedSpan.FromBounds(first.Start, last.End));
    }

    /// <summary>The map through this one and then another: this text was made from <paramref name="next"/>'s normalized text.</summary>
    public OffsetMap Then(OffsetMap next)
    {
        if (next.IsIdentity) return this;
        return IsIdentity ? next : new OffsetMap(_edits, next);
    }

    private TextSpan OriginOf(int position)
    {
        int after = FirstEditAfter(position);
        if (after == 0) return new TextSpan(position, 1);
        OffsetEdit edit = _edits[after - 1];
        return position < edit.Normalized.End
            ? edit.Original
            : new TextSpan(edit.Original.End + (position - edit.Normalized.End), 1);
    }

    private int FirstEditAfter(int position)
    {
        int low = 0, high = _edits.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_edits[middle].Normalized.Start <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
