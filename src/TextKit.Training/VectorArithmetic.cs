using System.Numerics;
using System.Runtime.InteropServices;

namespace TextKit.Training;

/// <summary>Sums over rows of numbers, one vector instruction at a time. Rows are a whole number of vectors long.</summary>
internal static class VectorArithmetic
{
    /// <summary>The inner product of two rows.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ReadOnlySpan<Vector<float>> left = MemoryMarshal.Cast<float, Vector<float>>(a), right = MemoryMarshal.Cast<float, Vector<float>>(b);
        Vector<float> sum = Vector<float>.Zero;
        for (int i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return Vector.Sum(sum);
    }

    /// <summary>Adds a row, times a number, to another.</summary>
    public static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float scale)
    {
        Span<Vector<float>> target = MemoryMarshal.Cast<float, Vector<float>>(to);
        ReadOnlySpan<Vector<float>> source = MemoryMarshal.Cast<float, Vector<float>>(from);
        for (int i = 0; i < target.Length; i++) target[i] += source[i] * scale;
    }
}
