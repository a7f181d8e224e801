using System.Numerics;
using System.Runtime.InteropServices;

namespace TextKit.Training.Chains;

/// <summary>The weights of a linear-chain CRF under training, by AdaGrad with regularized dual averaging (Duchi et al. 2011, Xiao 2010).</summary>
/// <remarks>A weight is a function of the sums of its gradients and of their squares, so that the L1 penalty gives exact zeros.</remarks>
internal sealed class CrfWeights
{
    /// <summary>Numbers in a row: labels, padded.</summary>
    public const int Width = 16;

    private const float Epsilon = 1e-3f;

    private readonly float[] _sums, _squares;
    private readonly float _rate, _sparsity;

    /// <summary>Makes zero weights.</summary>
    public CrfWeights(int rows, float rate, float sparsity)
    {
        _sums = new float[rows * Width];
        _squares = new float[rows * Width];
        (_rate, _sparsity) = (rate, sparsity);
    }

    /// <summary>Adds a row's weights to scores.</summary>
    /// <param name="row">The row.</param>
    /// <param name="steps">Updates made so far.</param>
    /// <param name="scores">Where to add.</param>
    public void AddTo(int row, int steps, Span<float> scores)
    {
        ReadOnlySpan<Vector<float>> sums = Row(_sums, row), squares = Row(_squares, row);
        Span<Vector<float>> target = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var threshold = new Vector<float>(_sparsity * steps);
        for (int v = 0; v < target.Length; v++)
        {
            Vector<float> size = Vector.Max(Vector.Abs(sums[v]) - threshold, Vector<float>.Zero) * _rate / (Vector.SquareRoot(squares[v]) + new Vector<float>(Epsilon));
            target[v] += Vector.ConditionalSelect(Vector.LessThan(sums[v], Vector<float>.Zero), size, -size);
        }
    }

    /// <summary>Takes in the gradient of the loss for a row.</summary>
    public void Update(int row, ReadOnlySpan<float> gradient)
    {
        ReadOnlySpan<Vector<float>> step = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        Span<Vector<float>> sums = Row(_sums, row), squares = Row(_squares, row);
        for (int v = 0; v < step.Length; v++)
        {
            sums[v] += step[v];
            squares[v] += step[v] * step[v];
        }
    }

    private static Span<Vector<float>> Row(float[] values, int row) =>
        MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan(row * Width, Width));
}
