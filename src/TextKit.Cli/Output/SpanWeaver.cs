namespace TextKit.Cli.Output;

/// <summary>Weaves marks into a text so that they nest, whatever the spans do: where two cross, the inner one is closed and opened again.</summary>
/// <param name="open">Called where a mark begins.</param>
/// <param name="close">Called where a mark ends.</param>
/// <param name="write">Called for each stretch of text between marks.</param>
internal sealed class SpanWeaver<T>(Action<T> open, Action<T> close, Action<TextSpan> write)
{
    private readonly Stack<MarkedSpan<T>> _open = [];
    private int _position;

    /// <summary>Weaves marks into a part of a text.</summary>
    /// <param name="part">The part.</param>
    /// <param name="spans">Non-empty spans within it, sorted by start, then longest first.</param>
    public void Weave(TextSpan part, IEnumerable<MarkedSpan<T>> spans)
    {
        _position = part.Start;
        foreach (MarkedSpan<T> span in spans)
        {
            CloseUntil(span.Span.Start);
            Advance(span.Span.Start);
            Open(span);
        }

        CloseUntil(part.End);
        Advance(part.End);
    }

    /// <summary>Closes the marks that end at or before a position, the earliest end first.</summary>
    private void CloseUntil(int position)
    {
        while (_open.Count > 0 && _open.Min(span => span.Span.End) is int end && end <= position)
        {
            Advance(end);
            CloseAt(end);
        }
    }

    private void CloseAt(int end)
    {
        var again = new Stack<MarkedSpan<T>>();
        while (_open.Any(span => span.Span.End == end))
        {
            MarkedSpan<T> top = _open.Pop();
            close(top.Mark);
            if (top.Span.End != end) again.Push(top);
        }

        while (again.TryPop(out MarkedSpan<T> span)) Open(span);
    }

    private void Open(MarkedSpan<T> span)
    {
        open(span.Mark);
        _open.Push(span);
    }

    private void Advance(int position)
    {
        if (position > _position) write(TextSpan.FromBounds(_position, position));
        _position = Math.Max(_position, position);
    }
}
