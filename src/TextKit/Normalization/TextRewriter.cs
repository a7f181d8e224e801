namespace TextKit.Normalization;

/// <summary>Rewrites a text from left to right and keeps the map back; copies nothing until something changes.</summary>
internal ref struct TextRewriter(string original)
{
    private PooledList<char> _text = new(original.Length);
    private PooledList<OffsetEdit> _edits = new(64);
    private int _copied;

    /// <summary>How much of the original has been dealt with.</summary>
    public int Position { get; private set; }

    /// <summary>The character that will stand before what comes of an index not dealt with yet; NUL if none.</summary>
    public readonly char Before(int index)
    {
        if (index > _copied) return original[index - 1];
        return _text.Items is [.., char last] ? last : '\0';
    }

    /// <summary>Leaves the original as it is up to an index.</summary>
    public void Keep(int end) => Position = end;

    /// <summary>Writes one character, of which it is known that it differs, for the original up to an index.</summary>
    public void Replace(char replacement, int end)
    {
        int length = end - Position;
        _text.AddRange(original.AsSpan(_copied, Position - _copied));
        if (length != 1) AddEdit(1, end);
        _text.Add(replacement);
        Position = _copied = end;
    }

    /// <summary>Writes something, or nothing, for the original up to an index.</summary>
    public void Replace(ReadOnlySpan<char> replacement, int end)
    {
        ReadOnlySpan<char> replaced = original.AsSpan(Position, end - Position);
        if (!replacement.SequenceEqual(replaced))
        {
            _text.AddRange(original.AsSpan(_copied, Position - _copied));
            if (replacement.Length != 1 || replaced.Length != 1) AddEdit(replacement.Length, end);
            _text.AddRange(replacement);
            _copied = end;
        }

        Position = end;
    }

    /// <summary>Leaves the rest as it is.</summary>
    public NormalizedText Finish()
    {
        if (_copied == 0) return new NormalizedText(original, original, OffsetMap.Identity);
        _text.AddRange(original.AsSpan(_copied));
        var rewritten = new NormalizedText(original, new string(_text.Items), OffsetMap.Of(_edits.Items));
        _text.Release();
        _edits.Release();
        return rewritten;
    }

    private void AddEdit(int length, int end) =>
        _edits.Add(new OffsetEdit(new NormalizedSpan(_text.Items.Length, length), TextSpan.FromBounds(Position, end)));
}
