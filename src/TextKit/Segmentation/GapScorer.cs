using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TextKit.Models;
using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>The compiled model: scores every gap of a run of units in one pass.</summary>
/// <remarks>
/// A pattern's weights for all the gaps that can see it are one row, one vector. The row of the longest pattern that ends at a unit
/// holds those of its suffixes too, so a unit costs two rows: its own and the longest pattern's. The sum slides by one lane a unit;
/// the first lane is then complete, without a buffer and without bounds. Immutable and thread-safe.
/// </remarks>
internal sealed class GapScorer
{
    // Units read after a gap's right neighbour until its score is complete.
    private const int Delay = GapWindow.After - 1;

    private readonly SegmenterVocabulary _vocabulary;
    private readonly PatternTrie _trie;
    private readonly Vector128<short>[] _unitRows;
    private readonly Vector128<short>[] _patternRows;
    private readonly short[] _shapeScores;
    private readonly Vector128<short> _start;

    /// <summary>Compiles a model.</summary>
    public GapScorer(SegmenterModel model)
    {
        _vocabulary = model.Vocabulary;
        _trie = new PatternTrie(_vocabulary.Count, model.Parents, model.Previous);
        _unitRows = UnitRows(model);
        _patternRows = Merge(model);
        _shapeScores = new short[1 << ShapeWeights.CodeBits];
        for (int code = 0; code < _shapeScores.Length; code++) _shapeScores[code] = model.Shapes.Sum(code);
        for (int i = 0; i < GapWindow.Before; i++) _start = Add(_start, SegmenterVocabulary.Edge, GapShape.Edge, history: 0);
    }

    /// <summary>Scores the gaps inside a run of units that holds no edge.</summary>
    /// <param name="run">The units.</param>
    /// <param name="scores">For each unit but the first, receives the score of the gap before it: above 0 joins.</param>
    public void Score(ReadOnlySpan<Unit> run, Span<int> scores)
    {
        Vector128<short> sum = _start;
        ulong history = SegmenterVocabulary.Edge;
        int code = (int)GapShape.Edge;
        for (int i = 0; i < run.Length; i++)
        {
            ref readonly Unit unit = ref run[i];
            ushort id = _vocabulary.IdOf(unit);
            GapShape shape = GapShapes.Of(unit);
            sum = Add(sum, id, shape, history);
            history = (history << 16) | id;
            code = Append(code, shape);
            if (i > Delay) scores[i - Delay] = sum.GetElement(0) + _shapeScores[code];
        }

        for (int i = run.Length; i < run.Length + Delay; i++)
        {
            sum = Add(sum, SegmenterVocabulary.Edge, GapShape.Edge, history);
            history = (history << 16) | SegmenterVocabulary.Edge;
            code = Append(code, GapShape.Edge);
            if (i > Delay) scores[i - Delay] = sum.GetElement(0) + _shapeScores[code];
        }
    }

    private static int Append(int code, GapShape shape) => ((code << GapShapes.Bits) | (int)shape) & ShapeWeights.CodeMask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<short> Add(Vector128<short> sum, int id, GapShape shape, ulong history)
    {
        int node = _trie.Walk(id, history);
        return Slide(sum) + _unitRows[(id << GapShapes.Bits) | (int)shape] + _patternRows[node];
    }

    private static Vector128<short> Slide(Vector128<short> sum) =>
        Vector128.Shuffle(sum, Vector128.Create(1, 2, 3, 4, 5, 6, 7, 8));

    // One row for each shape, so that the hot loop need not tell cases apart.
    private static Vector128<short>[] UnitRows(SegmenterModel model)
    {
        ReadOnlySpan<Vector128<short>> rows = MemoryMarshal.Cast<short, Vector128<short>>(model.UnitRows);
        CheckRange("WUNI", rows);
        var byShape = new Vector128<short>[model.Vocabulary.Count << GapShapes.Bits];
        for (int i = 0; i < byShape.Length; i++)
            byShape[i] = rows[SegmenterModel.UnitRow(i >> GapShapes.Bits, (GapShape)(i & (GapShapes.Count - 1)))];
        return byShape;
    }

    // Suffixes come before the patterns that hold them, so one pass adds up whole chains.
    private static Vector128<short>[] Merge(SegmenterModel model)
    {
        int ids = model.Vocabulary.Count;
        var rows = new Vector128<short>[ids + model.Parents.Length];
        ReadOnlySpan<Vector128<short>> own = MemoryMarshal.Cast<short, Vector128<short>>(model.PatternRows);
        for (int i = 0; i < own.Length; i++) rows[ids + i] = own[i] + rows[model.Parents[i]];
        CheckRange("WROW", rows);
        return rows;
    }

    // With all weights in range no sum can overflow.
    private static void CheckRange(string section, ReadOnlySpan<Vector128<short>> rows)
    {
        var most = Vector128.Create((short)SegmenterModel.MaxWeight);
        for (int i = 0; i < rows.Length; i++)
        {
            if (Vector128.GreaterThanAny(rows[i], most) || Vector128.LessThanAny(rows[i], -most))
                throw new ModelFormatException(section, i * (long)GapWindow.RowWidth * sizeof(short), $"weights of at most {SegmenterModel.MaxWeight}", $"{rows[i]}");
        }
    }
}
