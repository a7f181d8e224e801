using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>The units that one gap sees, with edges beyond the ends of its run, for explanations.</summary>
internal readonly ref struct GapNeighbourhood
{
    /// <summary>How many units a gap sees.</summary>
    public const int Length = GapWindow.Before + GapWindow.After;

    private readonly string[] _texts = new string[Length];
    private readonly ushort[] _ids = new ushort[Length];
    private readonly GapShape[] _shapes = new GapShape[Length];

    /// <summary>Looks at the neighbourhood of the gap before a unit.</summary>
    public GapNeighbourhood(string text, ReadOnlySpan<Unit> units, int gap, SegmenterVocabulary vocabulary)
    {
        Array.Fill(_texts, "#");
        for (int i = gap - 1; i >= Math.Max(0, gap - GapWindow.Before) && Take(text, units[i], i - gap, vocabulary) && !units[i].StartsLine; i--)
        {
        }

        for (int i = gap; i < Math.Min(units.Length, gap + GapWindow.After) && !(i > gap && units[i].StartsLine) && Take(text, units[i], i - gap, vocabulary); i++)
        {
        }
    }

    /// <summary>The code of the shapes.</summary>
    public int ShapeCode
    {
        get
        {
            int code = 0;
            foreach (GapShape shape in _shapes) code = (code << GapShapes.Bits) | (int)shape;
            return code;
        }
    }

    /// <summary>The id of a unit of the neighbourhood.</summary>
    public ushort Id(int index) => _ids[index];

    /// <summary>The shape of a unit of the neighbourhood.</summary>
    public GapShape Shape(int index) => _shapes[index];

    /// <summary>Shows a run of units and where the gap lies.</summary>
    public string Describe(int first, int last)
    {
        var parts = new List<string>();
        for (int i = Math.Min(first, GapWindow.Before); i <= Math.Max(last, GapWindow.Before - 1); i++)
        {
            if (i == GapWindow.Before) parts.Add("|");
            parts.Add(i >= first && i <= last ? _texts[i] : "·");
        }

        if (last < GapWindow.Before) parts.Add("|");
        return string.Join(' ', parts);
    }

    /// <summary>Shows the shapes and where the gap lies.</summary>
    public string DescribeShapes() =>
        $"{string.Join(' ', _shapes[..GapWindow.Before])} | {string.Join(' ', _shapes[GapWindow.Before..])}";

    private bool Take(string text, in Unit unit, int offset, SegmenterVocabulary vocabulary)
    {
        int index = GapWindow.Before + offset;
        _shapes[index] = GapShapes.Of(unit);
        if (_shapes[index] == GapShape.Edge) return false;
        _texts[index] = text.Substring(unit.Start, unit.Length);
        _ids[index] = vocabulary.IdOf(unit);
        return true;
    }
}
