using TextKit.Entities.Chains;

namespace TextKit.Training.Chains;

/// <summary>Trains a linear-chain conditional random field (Lafferty et al. 2001) on one thread, so that equal data gives equal weights.</summary>
internal sealed class CrfTrainer
{
    private const int Width = CrfWeights.Width;
    private const float Negligible = 1e-3f;

    private readonly ChainLabels _labels;
    private readonly CrfOptions _options;
    private readonly FeatureIndex _index;
    private readonly List<IndexedSequence> _sequences;
    private readonly CrfWeights _features, _transitions;
    private readonly float[] _links = new float[Width * Width];
    private readonly List<int> _active = [];
    private readonly List<int> _offsets = [];
    private float[] _scores = [], _forward = [], _backward = [], _gradients = [];
    private int _steps;
    private ulong _random = 0x9E3779B97F4A7C15;

    private CrfTrainer(IReadOnlyList<ChainSequence> sequences, ChainLabels labels, CrfOptions options)
    {
        (_labels, _options) = (labels, options);
        _index = FeatureIndex.Build(sequences, options.Fewest);
        _sequences = [.. sequences.Select(sequence => IndexedSequence.Create(sequence, _index))];
        _features = new CrfWeights(_index.Count, options.Rate, options.Sparsity);
        _transitions = new CrfWeights(Width, options.Rate, 0);
    }

    /// <summary>Trains on sequences, which are shuffled anew for each pass.</summary>
    public static CrfModel Train(IReadOnlyList<ChainSequence> sequences, ChainLabels labels, CrfOptions options)
    {
        var trainer = new CrfTrainer(sequences, labels, options);
        int[] order = [.. Enumerable.Range(0, sequences.Count)];
        for (int pass = 0; pass < options.Passes; pass++)
        {
            trainer.Shuffle(order);
            foreach (int i in order) trainer.Learn(trainer._sequences[i]);
        }

        return trainer.Finish();
    }

    private void Learn(IndexedSequence sequence)
    {
        Prepare(sequence);
        ComputeLinks();
        Forward(sequence.Count);
        Backward(sequence.Count);
        UpdateFeatures(sequence);
        UpdateTransitions(sequence);
        _steps++;
    }

    private void Prepare(IndexedSequence sequence)
    {
        int size = sequence.Count * Width;
        if (_scores.Length < size) (_scores, _forward, _backward, _gradients) = (new float[size], new float[size], new float[size], new float[size]);
        Array.Clear(_scores, 0, size);
        _active.Clear();
        _offsets.Clear();
        for (int i = 0; i < sequence.Count; i++)
        {
            _offsets.Add(_active.Count);
            Span<float> scores = _scores.AsSpan(i * Width, Width);
            foreach (int row in sequence.RowsOf(i))
            {
                if (NextUniform() < _options.Dropout) continue;
                _active.Add(row);
                _features.AddTo(row, _steps, scores);
            }
        }

        _offsets.Add(_active.Count);
    }

    private void ComputeLinks()
    {
        Array.Clear(_links);
        for (int from = 0; from < _labels.Count; from++)
        {
            Span<float> row = _links.AsSpan(from * Width, Width);
            _transitions.AddTo(from, _steps, row);
            for (int to = 0; to < Width; to++) row[to] = to < _labels.Count && ChainLabels.MayFollow(from, to) ? MathF.Exp(row[to]) : 0;
        }
    }

    // Scaled so that each unit's forward values add up to one.
    private void Forward(int count)
    {
        for (int i = 0; i < count; i++)
        {
            Span<float> now = _forward.AsSpan(i * Width, Width), scores = _scores.AsSpan(i * Width, Width);
            now.Clear();
            if (i == 0) _links.AsSpan(0, Width).CopyTo(now);
            else
            {
                for (int from = 0; from < _labels.Count; from++) VectorArithmetic.AddScaled(now, _links.AsSpan(from * Width, Width), _forward[((i - 1) * Width) + from]);
            }

            float highest = float.NegativeInfinity;
            for (int l = 0; l < _labels.Count; l++) highest = Math.Max(highest, scores[l]);
            for (int l = 0; l < Width; l++) scores[l] = l < _labels.Count ? MathF.Exp(scores[l] - highest) : 0;
            float total = 0;
            for (int l = 0; l < Width; l++) total += now[l] *= scores[l];
            for (int l = 0; l < Width; l++) now[l] /= total;
        }
    }

    private void Backward(int count)
    {
        Span<float> weighted = stackalloc float[Width];
        for (int i = count - 1; i >= 0; i--)
        {
            Span<float> now = _backward.AsSpan(i * Width, Width);
            if (i == count - 1)
            {
                for (int l = 0; l < Width; l++) now[l] = l < _labels.Count && (l == 0 || ChainLabels.Closes(l)) ? 1 : 0;
                continue;
            }

            float total = 0;
            for (int l = 0; l < Width; l++) weighted[l] = _backward[((i + 1) * Width) + l] * _scores[((i + 1) * Width) + l];
            for (int l = 0; l < _labels.Count; l++) total += now[l] = VectorArithmetic.Dot(_links.AsSpan(l * Width, Width), weighted);
            for (int l = 0; l < Width; l++) now[l] /= total;
        }
    }

    private void UpdateFeatures(IndexedSequence sequence)
    {
        for (int i = 0; i < sequence.Count; i++)
        {
            Span<float> gradient = _gradients.AsSpan(i * Width, Width);
            float total = 0;
            for (int l = 0; l < Width; l++) total += gradient[l] = _forward[(i * Width) + l] * _backward[(i * Width) + l];
            for (int l = 0; l < Width; l++) gradient[l] /= total;
            gradient[sequence.Labels[i]] -= 1;
            if (-gradient[sequence.Labels[i]] < Negligible) continue;
            for (int a = _offsets[i]; a < _offsets[i + 1]; a++) _features.Update(_active[a], gradient);
        }
    }

    private void UpdateTransitions(IndexedSequence sequence)
    {
        Span<float> pairs = stackalloc float[Width * Width], joint = stackalloc float[Width * Width];
        pairs.Clear();
        for (int i = 1; i < sequence.Count; i++)
        {
            float total = 0;
            for (int from = 0; from < _labels.Count; from++)
            {
                for (int to = 0; to < Width; to++)
                {
                    total += joint[(from * Width) + to] = _forward[((i - 1) * Width) + from] * _links[(from * Width) + to]
                        * _scores[(i * Width) + to] * _backward[(i * Width) + to];
                }
            }

            for (int k = 0; k < _labels.Count * Width; k++) pairs[k] += joint[k] / total;
            pairs[(sequence.Labels[i - 1] * Width) + sequence.Labels[i]] -= 1;
        }

        for (int from = 0; from < _labels.Count; from++) _transitions.Update(from, pairs.Slice(from * Width, Width));
    }

    private CrfModel Finish()
    {
        var rows = new Dictionary<uint, float[]>();
        Span<float> row = stackalloc float[Width];
        foreach ((uint feature, int number) in _index.Numbers)
        {
            row.Clear();
            _features.AddTo(number, _steps, row);
            if (row.IndexOfAnyExcept(0f) >= 0) rows.Add(feature, row[.._labels.Count].ToArray());
        }

        var transitions = new float[_labels.Count, _labels.Count];
        for (int from = 0; from < _labels.Count; from++)
        {
            row.Clear();
            _transitions.AddTo(from, _steps, row);
            for (int to = 0; to < _labels.Count; to++) transitions[from, to] = ChainLabels.MayFollow(from, to) ? row[to] : float.NegativeInfinity;
        }

        return new CrfModel(_labels, rows, transitions);
    }

    private void Shuffle(int[] order)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            int j = (int)(Next() % (uint)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    private float NextUniform() => (Next() >> 8) / (float)(1 << 24);

    // SplitMix64 (Steele et al. 2014).
    private uint Next()
    {
        ulong z = _random += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (uint)((z ^ (z >> 31)) >> 32);
    }
}
