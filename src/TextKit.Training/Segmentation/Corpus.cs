using TextKit.Segmentation;
using TextKit.Syllables;

namespace TextKit.Training.Segmentation;

/// <summary>Segmented lines as flat arrays of ids, shapes and labels, with edges between them.</summary>
internal sealed class Corpus
{
    private readonly List<int> _starts = [0];
    private Column<ushort> _ids = new();
    private Column<byte> _shapes = new();
    private Column<byte> _labels = new();

    /// <summary>Number of lines.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>Number of units, edges included.</summary>
    public int UnitCount => _starts[^1];

    /// <summary>The ids of a line's units.</summary>
    public ReadOnlySpan<ushort> Ids(int line) => _ids.Slice(_starts[line], _starts[line + 1]);

    /// <summary>The shapes of a line's units.</summary>
    public ReadOnlySpan<byte> Shapes(int line) => _shapes.Slice(_starts[line], _starts[line + 1]);

    /// <summary>What stands before each of a line's units.</summary>
    public ReadOnlySpan<byte> Labels(int line) => _labels.Slice(_starts[line], _starts[line + 1]);

    /// <summary>Adds a line.</summary>
    public void Add(LabelledLine line, SegmenterVocabulary vocabulary)
    {
        Unit[] units = UnitScanner.Scan(line.Text);
        for (int i = 0; i < units.Length; i++)
        {
            GapShape shape = GapShapes.Of(units[i]);
            bool open = i > 0 && !units[i].StartsLine && shape != GapShape.Edge && _shapes.Last != (byte)GapShape.Edge;
            GapLabel label = !open ? GapLabel.Closed : line.Ends[units[i - 1].End - 1] ? GapLabel.Split : GapLabel.Join;
            if (shape == GapShape.Edge) AppendEdge();
            else Append(vocabulary.IdOf(units[i]), shape, label);
        }

        AppendEdge();
        _starts.Add(_ids.Count);
    }

    // As wide as the window, so that nothing beyond an edge is seen.
    private void AppendEdge()
    {
        for (int i = 0; i < GapWindow.After; i++) Append(SegmenterVocabulary.Edge, GapShape.Edge, GapLabel.Closed);
    }

    private void Append(ushort id, GapShape shape, GapLabel label)
    {
        _ids.Add(id);
        _shapes.Add((byte)shape);
        _labels.Add((byte)label);
    }

    private struct Column<T>()
        where T : struct
    {
        private T[] _values = new T[1024];

        public int Count { get; private set; }

        public readonly T Last => _values[Count - 1];

        public void Add(T value)
        {
            if (Count == _values.Length) Array.Resize(ref _values, _values.Length * 2);
            _values[Count++] = value;
        }

        public readonly ReadOnlySpan<T> Slice(int start, int end) => _values.AsSpan(start, end - start);
    }
}
