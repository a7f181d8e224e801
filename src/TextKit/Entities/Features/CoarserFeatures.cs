namespace TextKit.Entities.Features;

/// <summary>
/// Features that follow from a finer one: the shape of a unit from its shape and its place in the word. Training sees both, and learns by the coarser what is too rare for
/// the finer; a model has the sum of both in the row of the finer one, so that recognition looks up fewer.
/// </summary>
internal static class CoarserFeatures
{
    /// <summary>Template of a unit's place in its word with its shape.</summary>
    public const int PlaceAndShape = 64;

    private const int Always = 1, Shape = 40, Places = 4;

    /// <summary>Writes the coarser features of a unit.</summary>
    public static void Write(ref FeatureWriter to, TextEvidence evidence, int unit)
    {
        to.Add(Always, 0);
        to.Add(Shape, evidence.Shapes[unit]);
    }

    /// <summary>Every finer feature with each coarser one that follows from it.</summary>
    public static IEnumerable<(uint Finer, uint Coarser)> Pairs()
    {
        for (byte place = 0; place < Places; place++)
        {
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
