using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>
/// Features that follow from finer ones: the coarse cluster of a word from its fine one, its shape from shape and place. Training sees both, and learns by the coarser
/// what is too rare for the finer; a model has the sum of both in the row of the finer one, so that recognition looks up half as many.
/// </summary>
internal static class CoarserFeatures
{
    /// <summary>Template of the fine cluster of a unit near by, plus its distance.</summary>
    public const int Near = 82;

    /// <summary>Template of a unit's middle cluster with its place in the word.</summary>
    public const int Middle = 61;

    /// <summary>Template of a unit's place in its word with its shape.</summary>
    public const int PlaceAndShape = 64;

    /// <summary>How far units near by are seen, to either side.</summary>
    public const int Window = 2;

    private const int Always = 1, Shape = 40, Coarse = 62, NearCoarse = 92, Places = 4;

    /// <summary>Writes the coarser features of a unit.</summary>
    public static void Write(ref FeatureWriter to, TextEvidence evidence, UnitRange line, int unit)
    {
        to.Add(Always, 0);
        to.Add(Shape, evidence.Shapes[unit]);
        to.Add(Coarse, evidence.Clusters[unit].Coarse, evidence.Places[unit]);
        for (int d = -Window; d <= Window; d++) to.Add(NearCoarse + d, evidence.Cluster(line, unit + d).Coarse);
    }

    /// <summary>Every finer feature with each coarser one that follows from it.</summary>
    /// <param name="groups">The clusters that may be seen.</param>
    public static IEnumerable<(uint Finer, uint Coarser)> Pairs(WordGroups groups)
    {
        WordCluster[] clusters = [default, .. groups.Clusters];
        foreach (WordCluster cluster in clusters)
        {
            for (int d = -Window; d <= Window; d++) yield return (Hash(Near + d, cluster.Fine), Hash(NearCoarse + d, cluster.Coarse));
        }

        for (byte place = 0; place < Places; place++)
        {
            foreach (WordCluster cluster in clusters.DistinctBy(cluster => cluster.Middle))
                yield return (Hash(Middle, cluster.Middle, place), Hash(Coarse, cluster.Coarse, place));
            for (byte shape = 0; shape < UnitShape.Count; shape++)
            {
                yield return (Hash(PlaceAndShape, place, shape), Hash(Always, 0));
                yield return (Hash(PlaceAndShape, place, shape), Hash(Shape, shape));
            }
        }
    }

    private static uint Hash(int template, ulong value)
    {
        var writer = new FeatureWriter(stackalloc ulong[FeatureWriter.Lanes]);
        writer.Add(template, value);
        return writer.Hash(stackalloc uint[FeatureWriter.Lanes])[0];
    }

    private static uint Hash(int template, ulong first, ulong second)
    {
        var writer = new FeatureWriter(stackalloc ulong[FeatureWriter.Lanes]);
        writer.Add(template, first, second);
        return writer.Hash(stackalloc uint[FeatureWriter.Lanes])[0];
    }
}
