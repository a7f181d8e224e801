using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Units on their way through the scorer, some hundred at a time: what the scorer asks of each, laid out for its loops.</summary>
/// <remarks>A line end without a mark, and the end of the text, get an edge of their own.</remarks>
internal ref struct GapBlock(Span<ulong> windows, Span<GapShape> shapes, Span<int> positions, SegmenterVocabulary vocabulary)
{
    /// <summary>Units in a block.</summary>
    public const int Size = 256;

    private readonly Span<ulong> _windows = windows;
    private readonly Span<GapShape> _shapes = shapes;
    private readonly Span<int> _positions = positions;
    private readonly SegmenterVocabulary _vocabulary = vocabulary;
    private ulong _window;
    private int _taken;

    /// <summary>Number of units and added edges in the block.</summary>
    public int Count { get; private set; }

    /// <summary>Takes the next units of a text.</summary>
    /// <param name="units">All units of the text.</param>
    /// <returns><see langword="false"/> if there are none left.</returns>
    public bool Fill(ReadOnlySpan<Unit> units)
    {
        Count = 0;
        for (; _taken < units.Length && Count < Size - 2; _taken++)
        {
            ref readonly Unit unit = ref units[_taken];
            if (unit.StartsLine) Close();
            Add(_vocabulary.IdOf(unit), GapShapes.Of(unit));
        }

        if (_taken == units.Length) Close();
        return Count > 0;
    }

    private void Close()
    {
        if (_window != SegmenterVocabulary.Edge) Add(SegmenterVocabulary.Edge, GapShape.Edge);
    }

    private void Add(ushort id, GapShape shape)
    {
        ulong window = (_window << PatternTrie.IdBits) | id;
        (_windows[Count], _shapes[Count], _positions[Count]) = (window, shape, _taken);
        Count++;
        _window = shape == GapShape.Edge ? SegmenterVocabulary.Edge : window;
    }
}
