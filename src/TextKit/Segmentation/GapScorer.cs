using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TextKit.Models;
using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>The compiled model: scores every gap of a text in one pass.</summary>
/// <remarks>
/// A pattern's weights for all the gaps that can see it are one row, one vector. The row of the longest pattern that ends at a unit
/// holds those of its suffixes too, down to the unit itself in small letters, so a unit costs one row, and one more for capitals. The sum
/// slides by one lane a unit; the first lane is then complete, without a buffer and without bounds. Immutable and thread-safe.
/// </remarks>
internal sealed class GapScorer
{
    // Units read after a gap's right neighbour until its score is complete.
    private const int Delay = GapWindow.After - 1;

    private readonly SegmenterVocabulary _vocabulary;
    private readonly PatternTrie _trie;
    private readonly Vector128<short>[] _rows;
    private readonly Vector128<short>[] _capitalRows;
    private readonly short[] _shapeScores;
    private readonly Vector128<short> _start;

    /// <summary>Compiles a model.</summary>
    public GapScorer(SegmenterModel model)
    {
        _vocabulary = model.Vocabulary;
        Task<PatternTrie> trie = Background.Start(() => new PatternTrie(model.Vocabulary.Count, model.Parents, model.Previous));
        _rows = Merge(model);
        _capitalRows = CapitalRows(_vocabulary.Count, model.UnitRows);
        _shapeScores = model.Shapes.Sums();
        _trie = trie.GetAwaiter().GetResult();
        for (int i = 0; i < GapWindow.Before; i++) _start = Add(_start, SegmenterVocabulary.Edge, GapShape.Edge, SegmenterVocabulary.Edge);
    }

    /// <summary>Scores the gaps of a text: above 0 joins.</summary>
    /// <param name="units">The units of the text.</param>
    /// <param name="scores">For each unit, receives the score of the gap before it, or <see cref="WordSegmenter.Closed"/>.</param>
    public void Score(ReadOnlySpan<Unit> units, Span<int> scores)
    {
        Span<ulong> windows = stackalloc ulong[GapBlock.Size];
        Span<GapShape> shapes = stackalloc GapShape[GapBlock.Size];
        Span<int> positions = stackalloc int[GapBlock.Size], nodes = stackalloc int[GapBlock.Size];
        var block = new GapBlock(windows, shapes, positions, _vocabulary);
        Vector128<short> sum = _start;
        int code = 0, length = 0;
        scores.Fill(WordSegmenter.Closed);
        while (block.Fill(units))
        {
            _trie.Walk(windows[..block.Count], nodes);
            for (int i = 0; i < block.Count; i++)
            {
                GapShape shape = shapes[i];
                sum = Add(sum, (ushort)windows[i], shape, nodes[i]);
                code = Append(code, shape);
                if (length++ > Delay) scores[positions[i] - Delay] = sum.GetElement(0) + _shapeScores[code];
                if (shape != GapShape.Edge) continue;
                if (length > Delay) Finish(sum, code, scores[..positions[i]]);
                (sum, code, length) = (_start, 0, 0);
            }
        }
    }

    // The last gap of a run sees two edges after it; the second is no unit of the text.
    private void Finish(Vector128<short> sum, int code, Span<int> scores) =>
        scores[^1] = Add(sum, SegmenterVocabulary.Edge, GapShape.Edge, SegmenterVocabulary.Edge).GetElement(0) + _shapeScores[Append(code, GapShape.Edge)];

    private static int Append(int code, GapShape shape) => ((code << GapShapes.Bits) | (int)shape) & ShapeWeights.CodeMask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<short> Add(Vector128<short> sum, int id, GapShape shape, int node) => Slide(sum) + _rows[node] + _capitalRows[CapitalRow(id, shape)];

    private static Vector128<short> Slide(Vector128<short> sum) =>
        Vector128.Shuffle(sum, Vector128.Create(1, 2, 3, 4, 5, 6, 7, 8));

    // Row 0, which adds nothing, for whatever is not in capitals: no unit with capitals has the id of an edge.
    private static int CapitalRow(int id, GapShape shape) => shape is GapShape.Capitalized or GapShape.Upper ? (2 * id) + (shape - GapShape.Capitalized) : 0;

    // What capitals change in the row of a unit.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector128<short>[] CapitalRows(int ids, WeightRows units)
    {
        var rows = new Vector128<short>[2 * ids];
        for (int id = 1; id < ids; id++)
        {
            Vector128<short> small = units.Row(SegmenterModel.UnitRow(id, GapShape.Lower));
            rows[CapitalRow(id, GapShape.Capitalized)] = units.Row(SegmenterModel.UnitRow(id, GapShape.Capitalized)) - small;
            rows[CapitalRow(id, GapShape.Upper)] = units.Row(SegmenterModel.UnitRow(id, GapShape.Upper)) - small;
        }

        return rows;
    }

    // First without the rows of units, since the weights of patterns alone are what must stay in range.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector128<short>[] Merge(SegmenterModel model)
    {
        int ids = model.Vocabulary.Count;
        var rows = new Vector128<short>[ids + model.Parents.Length];
        AddUp(model, rows);
        CheckRange(rows);
        for (int id = 0; id < ids; id++) rows[id] = model.UnitRows.Row(SegmenterModel.UnitRow(id, GapShape.Lower));
        AddUp(model, rows);
        return rows;
    }

    // Suffixes come before the patterns that hold them, so one pass adds up whole chains, from the unit in small letters on.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddUp(SegmenterModel model, Span<Vector128<short>> rows)
    {
        Span<Vector128<short>> patterns = rows[model.Vocabulary.Count..];
        model.PatternRows.CopyTo(patterns);
        for (int i = 0; i < patterns.Length; i++) patterns[i] += rows[model.Parents[i]];
    }

    // With all weights in range, and those of units kept small by their format, no sum can overflow.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckRange(ReadOnlySpan<Vector128<short>> rows)
    {
        var most = Vector128.Create((short)SegmenterModel.MaxWeight);
        for (int i = 0; i < rows.Length; i++)
        {
            if (Vector128.GreaterThanAny(rows[i], most) || Vector128.LessThanAny(rows[i], -most)) throw TooGreat(i, rows[i]);
        }
    }

    private static ModelFormatException TooGreat(int row, Vector128<short> weights) =>
        new("WROW", row * (long)GapWindow.RowWidth, $"weights of at most {SegmenterModel.MaxWeight}", $"{weights}");
}
