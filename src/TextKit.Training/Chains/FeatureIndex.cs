using System.Runtime.InteropServices;

namespace TextKit.Training.Chains;

/// <summary>Numbers the features that training sees often enough.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _numbers = [];

    /// <summary>Number of features.</summary>
    public int Count => _numbers.Count;

    /// <summary>The features and their numbers.</summary>
    public IReadOnlyDictionary<uint, int> Numbers => _numbers;

    /// <summary>Numbers the features that at least <paramref name="fewest"/> units have.</summary>
    public static FeatureIndex Build(IEnumerable<ChainSequence> sequences, int fewest)
    {
        var counts = new Dictionary<uint, int>();
        foreach (ChainSequence sequence in sequences)
        {
            foreach (uint feature in sequence.Features) CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        }

        var index = new FeatureIndex();
        foreach ((uint feature, int count) in counts)
        {
            if (count >= fewest) index._numbers.Add(feature, index._numbers.Count);
        }

        return index;
    }

    /// <summary>The number of a feature, or -1.</summary>
    public int Find(uint feature) => _numbers.TryGetValue(feature, out int number) ? number : -1;
}
