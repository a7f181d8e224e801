using System.Runtime.Intrinsics;
using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>Learns the weights by logistic regression with adaptive step sizes (AdaGrad, Duchi et al. 2011), one line at a time.</summary>
/// <remarks>Features are laid out as the compiled scorer reads them: a row of weights for each pattern, one lane for each gap that sees it.</remarks>
internal sealed class GapLearner
{
    private const int Width = GapWindow.RowWidth;

    // Where each family of rows begins; each row is its weights and then the sums of their squared gradients.
    private readonly int _casedStart;
    private readonly int _classStart;
    private readonly PatternInventory _patterns;
    private readonly float[] _rows;
    private readonly WeightTable _narrow = new(2 * GapShapes.Bits);
    private readonly WeightTable _middle = new(4 * GapShapes.Bits);
    private readonly WeightTable _wide = new(ShapeWeights.CodeBits);
    private readonly List<(int Row, int Length)> _active = [];
    private readonly List<int> _activeEnds = [];
    private float[] _scores = [];
    private float[] _gradients = [];

    public GapLearner(PatternInventory patterns)
    {
        _patterns = patterns;
        _casedStart = patterns.NodeCount;
        _classStart = _casedStart + (patterns.Ids * SegmenterModel.Cases);
        _rows = new float[(_classStart + patterns.ClassCount) * Width * 2L];
    }

    /// <summary>Goes on from the weights of a model.</summary>
    /// <param name="patterns">The model's patterns, and others after them.</param>
    /// <param name="model">The model.</param>
    public GapLearner(PatternInventory patterns, SegmenterModel model)
        : this(patterns)
    {
        for (int row = 0; row < patterns.Ids * SegmenterModel.Cases; row++) SetRow(_casedStart + row, model.UnitRows, row, 1);
        for (int i = 0; i < model.Parents.Length; i++) SetRow(patterns.Ids + i, model.PatternRows, i, patterns.Lengths[i]);
        _narrow.Set(model.Shapes.Narrow);
        _middle.Set(model.Shapes.Middle);
        _wide.Set(model.Shapes.Wide);
    }

    /// <summary>Keeps count of errors.</summary>
    public LossMeter Meter { get; } = new();

    /// <summary>The weights of shapes.</summary>
    public (WeightTable Narrow, WeightTable Middle, WeightTable Wide) Shapes => (_narrow, _middle, _wide);

    /// <summary>The weights of an id in one case.</summary>
    /// <param name="row">Its <see cref="SegmenterModel.UnitRow"/>.</param>
    public Vector256<float> UnitWeights(int row) => Row(row / SegmenterModel.Cases) + Row(_casedStart + row);

    /// <summary>The weights of a pattern, with those of its lexicon class.</summary>
    /// <param name="pattern">Its index.</param>
    public Vector256<float> PatternWeights(int pattern)
    {
        int lexiconClass = _patterns.Classes[pattern];
        Vector256<float> own = Row(_patterns.Ids + pattern);
        return lexiconClass < 0 ? own : own + Row(_classStart + lexiconClass);
    }

    /// <summary>Learns once from every line of several texts, in random order.</summary>
    /// <param name="parts">The texts.</param>
    /// <param name="random">Decides the order.</param>
    /// <param name="rate">Step size.</param>
    /// <param name="focus">Which weights may change.</param>
    public void LearnPass(IEnumerable<TrainingPart> parts, Random random, float rate, LearningFocus focus)
    {
        (TrainingPart Part, int Line)[] order = [.. parts.SelectMany(part => Enumerable.Range(0, part.Corpus.Count).Select(line => (part, line)))];
        random.Shuffle(order);
        foreach ((TrainingPart part, int line) in order) Learn(part.Corpus, line, rate, part.Source.Weight, focus);
    }

    /// <summary>Learns from one line.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="line">The line.</param>
    /// <param name="rate">Step size.</param>
    /// <param name="weight">How much its errors count.</param>
    /// <param name="focus">Which weights may change.</param>
    public void Learn(Corpus corpus, int line, float rate, float weight, LearningFocus focus)
    {
        ReadOnlySpan<ushort> ids = corpus.Ids(line);
        ReadOnlySpan<byte> shapes = corpus.Shapes(line), labels = corpus.Labels(line);
        Score(ids, shapes);
        if (!Differentiate(labels, weight)) return;
        for (int i = 0, next = 0; i < ids.Length; i++)
        {
            Vector256<float> gradient = Vector256.LoadUnsafe(ref _gradients[i]);
            bool any = gradient != Vector256<float>.Zero;
            for (; next < _activeEnds[i]; next++)
            {
                if (any) Step(_active[next].Row, gradient * focus.Lanes(_active[next].Length), rate);
            }
        }

        StepShapes(shapes, rate);
    }

    // Row i adds to the gaps before units i − 2 … i + 5; scores and gradients are stored two places to the right.
    private void Score(ReadOnlySpan<ushort> ids, ReadOnlySpan<byte> shapes)
    {
        if (_scores.Length < ids.Length + Width) (_scores, _gradients) = (new float[(ids.Length * 2) + Width], new float[(ids.Length * 2) + Width]);
        Array.Clear(_scores, 0, ids.Length + Width);
        _active.Clear();
        _activeEnds.Clear();
        ulong history = 0;
        int code = 0;
        for (int i = 0; i < ids.Length; i++)
        {
            int first = _active.Count;
            _active.Add((_casedStart + SegmenterModel.UnitRow(ids[i], (GapShape)shapes[i]), 1));
            Activate(_patterns.Trie.Walk(ids[i], history));
            AddRows(first, i);
            _activeEnds.Add(_active.Count);
            history = (history << PatternTrie.IdBits) | ids[i];
            code = ((code << GapShapes.Bits) | shapes[i]) & ShapeWeights.CodeMask;
            _scores[i] += _narrow[ShapeWeights.NarrowOf(code)] + _middle[ShapeWeights.MiddleOf(code)] + _wide[code];
        }
    }

    private void Activate(int node)
    {
        for (; node >= _patterns.Ids; node = _patterns.Parents[node - _patterns.Ids])
        {
            int pattern = node - _patterns.Ids, length = _patterns.Lengths[pattern], lexiconClass = _patterns.Classes[pattern];
            _active.Add((node, length));
            if (lexiconClass >= 0) _active.Add((_classStart + lexiconClass, length));
        }

        _active.Add((node, 1));
    }

    private void SetRow(int row, WeightRows weights, int index, int length)
    {
        for (int lane = 0; lane < Width; lane++)
            _rows[(row * Width * 2) + lane] = weights[index, lane] / SegmenterModel.Scale * LearningFocus.Everything.Lanes(length)[lane];
    }

    private Vector256<float> Row(int row) => Vector256.LoadUnsafe(ref _rows[row * Width * 2]);

    private void AddRows(int first, int position)
    {
        Vector256<float> sum = Vector256.LoadUnsafe(ref _scores[position]);
        for (int k = first; k < _active.Count; k++) sum += Row(_active[k].Row);
        sum.StoreUnsafe(ref _scores[position]);
    }

    private bool Differentiate(ReadOnlySpan<byte> labels, float weight)
    {
        bool any = false;
        Array.Clear(_gradients, 0, labels.Length + Width);
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == (byte)GapLabel.Closed) continue;
            float target = labels[i] == (byte)GapLabel.Join ? 1 : 0;
            float error = target - (1 / (1 + MathF.Exp(-_scores[i + 2])));
            Meter.Add(error);
            // What is nearly right is left alone: it would only cost time and blow up the weights.
            if (MathF.Abs(error) < 0.02f) continue;
            _gradients[i + 2] = error * weight;
            any = true;
        }

        return any;
    }

    private void Step(int row, Vector256<float> gradient, float rate)
    {
        ref float weights = ref _rows[row * Width * 2];
        ref float squares = ref _rows[(row * Width * 2) + Width];
        Vector256<float> sum = Vector256.LoadUnsafe(ref squares) + (gradient * gradient);
        sum.StoreUnsafe(ref squares);
        (Vector256.LoadUnsafe(ref weights) + (gradient * rate / Vector256.Sqrt(sum + Vector256<float>.One))).StoreUnsafe(ref weights);
    }

    private void StepShapes(ReadOnlySpan<byte> shapes, float rate)
    {
        int code = 0;
        for (int i = 0; i < shapes.Length; i++)
        {
            code = ((code << GapShapes.Bits) | shapes[i]) & ShapeWeights.CodeMask;
            if (_gradients[i] == 0) continue;
            _narrow.Step(ShapeWeights.NarrowOf(code), _gradients[i], rate);
            _middle.Step(ShapeWeights.MiddleOf(code), _gradients[i], rate);
            _wide.Step(code, _gradients[i], rate);
        }
    }
}
