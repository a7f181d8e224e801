using System.Numerics;

namespace TextKit.Training.Clustering;

/// <summary>
/// Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), structured (Ling et al. 2015): each place beside a word has output vectors of
/// its own, so that words are alike that stand in like places rather than in texts of one topic. A player and a club then part, a player and a player do not.
/// </summary>
/// <remarks>On one thread, so that equal data gives equal vectors.</remarks>
internal sealed class SkipGram
{
    private const int Negatives = 5;
    private const double Power = 0.75, Subsample = 1e-4;
    private const int SampleTableSize = 1 << 22;

    private readonly int _words, _dimensions, _window;
    private readonly float[] _inputs, _outputs, _gradient;
    private readonly int[] _samples;
    private readonly float[] _keep;
    private ulong _random = 0x853C49E6748FEA9B;

    /// <summary>Prepares vectors for words whose frequencies are known.</summary>
    public SkipGram(int[] counts, int dimensions, int window)
    {
        (_words, _dimensions, _window) = (counts.Length, dimensions, window);
        _inputs = new float[counts.Length * dimensions];
        _outputs = new float[_inputs.Length * 2 * window];
        _gradient = new float[dimensions];
        for (int i = 0; i < _inputs.Length; i++) _inputs[i] = (NextUniform() - 0.5f) / dimensions;
        double total = counts.Sum(c => (double)c);
        _keep = [.. counts.Select(c => (float)Math.Min(1, Math.Sqrt(Subsample * total / Math.Max(1, c)) + (Subsample * total / Math.Max(1, c))))];
        _samples = SampleTable(counts);
    }

    /// <summary>The vectors, one row a word.</summary>
    public float[] Vectors => _inputs;

    /// <summary>One pass over a text of word ids, where a negative id ends a line.</summary>
    /// <param name="text">The ids.</param>
    /// <param name="from">Learning rate at its start.</param>
    /// <param name="to">Learning rate at its end.</param>
    public void Train(ReadOnlySpan<int> text, float from, float to)
    {
        Span<int> line = new int[4096];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int word = text[i];
            if (word >= 0 && length < line.Length)
            {
                if (NextUniform() < _keep[word]) line[length++] = word;
                continue;
            }

            TrainLine(line[..length], from + ((to - from) * i / text.Length));
            length = 0;
        }
    }

    private void TrainLine(ReadOnlySpan<int> line, float rate)
    {
        for (int i = 0; i < line.Length; i++)
        {
            int reach = 1 + (int)(Next() % (uint)_window);
            for (int j = Math.Max(0, i - reach); j <= Math.Min(line.Length - 1, i + reach); j++)
            {
                if (j != i) TrainPair(line[i], line[j], PlaceOf(j - i), rate);
            }
        }
    }

    // Places are numbered from the farthest before a word to the farthest after it.
    private int PlaceOf(int distance) => distance < 0 ? distance + _window : distance + _window - 1;

    private void TrainPair(int word, int context, int place, float rate)
    {
        Span<float> input = Row(_inputs, context);
        Array.Clear(_gradient);
        for (int n = 0; n <= Negatives; n++)
        {
            int target = n == 0 ? word : _samples[Next() % SampleTableSize];
            if (n > 0 && target == word) continue;
            Span<float> output = Row(_outputs, (place * _words) + target);
            float step = ((n == 0 ? 1 : 0) - Sigmoid(VectorArithmetic.Dot(input, output))) * rate;
            VectorArithmetic.AddScaled(_gradient, output, step);
            VectorArithmetic.AddScaled(output, input, step);
        }

        VectorArithmetic.AddScaled(input, _gradient, 1);
    }

    private Span<float> Row(float[] matrix, int row) => matrix.AsSpan(row * _dimensions, _dimensions);

    private static float Sigmoid(float x) => 1 / (1 + MathF.Exp(-x));

    private static int[] SampleTable(int[] counts)
    {
        var table = new int[SampleTableSize];
        double total = counts.Sum(c => Math.Pow(c, Power)), reached = 0;
        for (int word = 0, slot = 0; word < counts.Length; word++)
        {
            reached += Math.Pow(counts[word], Power) / total;
            for (; slot < Math.Min(SampleTableSize, reached * SampleTableSize); slot++) table[slot] = word;
        }

        return table;
    }

    private float NextUniform() => (Next() >> 8) / (float)(1 << 24);

    // PCG-XSH-RR 32 (O'Neill 2014).
    private uint Next()
    {
        ulong state = _random;
        _random = (state * 6364136223846793005) + 1442695040888963407;
        return BitOperations.RotateRight((uint)(((state >> 18) ^ state) >> 27), (int)(state >> 59));
    }
}
