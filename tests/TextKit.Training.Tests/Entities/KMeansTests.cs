using TextKit.Training.Clustering;

namespace TextKit.Training.Tests.Entities;

public sealed class KMeansTests
{
    private const int Dimensions = 64;

    [Fact]
    public void Vectors_of_one_direction_fall_into_one_cluster()
    {
        float[] vectors = [.. Axis(0, 1), .. Axis(0, 7), .. Axis(5, 2), .. Axis(5, 3)];
        int[] clusters = KMeans.Cluster(vectors, Dimensions, 2, 5);
        clusters[1].Should().Be(clusters[0]);
        clusters[3].Should().Be(clusters[2]);
        clusters[2].Should().NotBe(clusters[0]);
    }

    private static float[] Axis(int dimension, float length)
    {
        var vector = new float[Dimensions];
        vector[dimension] = length;
        return vector;
    }
}
