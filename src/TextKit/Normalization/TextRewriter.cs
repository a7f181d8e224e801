using System.Buffers;

namespace TextKit.Normalization;

/// <summary>Rewrites a text from left to right and keeps the map back; copies nothing until something changes.</summary>
internal ref struct TextRewriter(string original)
{
    private readonly List<OffsetEdit> _edits = [];
    private char[]? _buffer;
    private int _length;
    private int _copied;

    /// <summary>How much of the original has been dealt with.</summary>
    public int Position { get; private set; }

    /// <summary>The character that will stand before what comes of an index not dealt with yet; NUL if none.</summary>
    public readonly char Before(int index)
    {
        if (index > _copied) return original[index - 1];
        return _length == 0 ? '\0' : _buffer![_length - 1];
    }

    /// <summary>Leaves the original as it is up to an index.</summary>
    public void Keep(int end) => Position = end;

    /// <summary>Writes something else for the original up to an index, or nothing.</summary>
    public void Replace(ReadOnlySpan<char> replacement, int end)
    {
        int start = Position;
        Position = end;
        if (replacement.SequenceEqual(original.AsSpan(start, end - start))) return;
        CopyUpTo(start);
        if (replacement.Length != 1 || end - start != 1)
            _edits.Add(new OffsetEdit(new NormalizedSpan(_length, replacement.Length), TextSpan.FromBounds(start, end)));
        Append(replacement);
        _copied = end;
    }

    /// <summary>Leaves the rest as it is.</summary>
    public NormalizedText Finish()
    {
        if (_buffer is null) return new NormalizedText(original, original, OffsetMap.Identity);
        CopyUpTo(original.Length);
        var text = new string(_buffer, 0, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        return new NormalizedText(original, text, OffsetMap.Of(_edits));
    }

    private void CopyUpTo(int end) => Append(original.AsSpan(_copied, end - _copied));

    private void Append(ReadOnlySpan<char> text)
    {
        if (_buffer is null || _buffer.Length - _length < text.Length) Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Grow(int needed)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(original.Length + needed, 2 * _length));
        if (_buffer is not null)
        {
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_buffer);
        }

        _buffer = larger;
    }
}
