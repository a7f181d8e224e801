using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>Single weights with the sums of their squared gradients.</summary>
/// <param name="bits">Logarithm of their number.</param>
internal sealed class WeightTable(int bits)
{
    private readonly float[] _weights = new float[1 << bits];
    private readonly float[] _squares = new float[1 << bits];

    /// <summary>Number of weights.</summary>
    public int Count => _weights.Length;

    /// <summary>One weight.</summary>
    public float this[int index] => _weights[index];

    /// <summary>Takes over the weights of a model.</summary>
    public void Set(short[] weights)
    {
        for (int i = 0; i < weights.Length; i++) _weights[i] = weights[i] / SegmenterModel.Scale;
    }

    /// <summary>Moves a weight along its gradient.</summary>
    public void Step(int index, float gradient, float rate)
    {
        _squares[index] += gradient * gradient;
        _weights[index] += rate * gradient / MathF.Sqrt(_squares[index] + 1);
    }
}
