using System.Numerics;
using System.Runtime.InteropServices;

namespace TextKit.Training.Clustering;

/// <summary>Spherical k-means: groups vectors by direction.</summary>
internal static class KMeans
{
    /// <summary>The cluster of each vector. Rows are normalized to unit length; the first centres are rows spread evenly.</summary>
    /// <param name="vectors">Rows of <paramref name="dimensions"/> numbers; normalized in place.</param>
    /// <param name="dimensions">Length of a row, a multiple of the vector width.</param>
    /// <param name="clusters">Number of clusters.</param>
    /// <param name="rounds">How often centres are moved.</param>
    public static int[] Cluster(float[] vectors, int dimensions, int clusters, int rounds)
    {
        int rows = vectors.Length / dimensions;
        for (int row = 0; row < rows; row++) Normalize(vectors.AsSpan(row * dimensions, dimensions));
        var centres = new float[clusters * dimensions];
        // The most frequent words come first: centres start among them.
        int spread = Math.Max(1, Math.Min(rows, clusters * 8) / clusters);
        for (int c = 0; c < clusters; c++) vectors.AsSpan(Math.Min(rows - 1, c * spread) * dimensions, dimensions).CopyTo(centres.AsSpan(c * dimensions));
        var assigned = new int[rows];
        for (int round = 0; round < rounds; round++)
        {
            for (int row = 0; row < rows; row++) assigned[row] = Nearest(vectors.AsSpan(row * dimensions, dimensions), centres);
            Move(vectors, dimensions, assigned, centres);
        }

        return assigned;
    }

    private static void Move(float[] vectors, int dimensions, int[] assigned, float[] centres)
    {
        Array.Clear(centres);
        for (int row = 0; row < assigned.Length; row++)
        {
            Span<float> centre = centres.AsSpan(assigned[row] * dimensions, dimensions);
            ReadOnlySpan<float> vector = vectors.AsSpan(row * dimensions, dimensions);
            for (int d = 0; d < dimensions; d++) centre[d] += vector[d];
        }

        for (int c = 0; c < centres.Length; c += dimensions) Normalize(centres.AsSpan(c, dimensions));
    }

    private static int Nearest(ReadOnlySpan<float> vector, ReadOnlySpan<float> centres)
    {
        int best = 0, width = vector.Length / Vector<float>.Count;
        float highest = float.NegativeInfinity;
        ReadOnlySpan<Vector<float>> row = MemoryMarshal.Cast<float, Vector<float>>(vector), all = MemoryMarshal.Cast<float, Vector<float>>(centres);
        for (int c = 0; c * width < all.Length; c++)
        {
            Vector<float> sum = Vector<float>.Zero;
            for (int i = 0; i < width; i++) sum += row[i] * all[(c * width) + i];
            float similarity = Vector.Sum(sum);
            if (similarity <= highest) continue;
            (best, highest) = (c, similarity);
        }

        return best;
    }

    private static void Normalize(Span<float> vector)
    {
        float length = 0;
        foreach (float x in vector) length += x * x;
        if (length == 0) return;
        float scale = 1 / MathF.Sqrt(length);
        for (int i = 0; i < vector.Length; i++) vector[i] *= scale;
    }
}
