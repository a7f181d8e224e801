namespace TextKit.Entities.Lexicon;

/// <summary>The clusters of each lexicon entry, learnt from raw text.</summary>
internal sealed class WordGroups
{
    private readonly WordCluster[] _clusters;

    /// <summary>Makes groups.</summary>
    /// <param name="fine">Cluster of each entry in the finest grain, counted from 0.</param>
    /// <param name="middle">In the middle grain.</param>
    /// <param name="coarse">In the coarsest grain.</param>
    public WordGroups(ReadOnlySpan<short> fine, ReadOnlySpan<short> middle, ReadOnlySpan<short> coarse)
    {
        _clusters = new WordCluster[fine.Length];
        for (int i = 0; i < _clusters.Length; i++) _clusters[i] = new WordCluster((ushort)(fine[i] + 1), (ushort)(middle[i] + 1), (ushort)(coarse[i] + 1));
    }

    /// <summary>The clusters of an entry; those of an unknown word for no entry.</summary>
    public WordCluster Of(int entry) => entry < 0 ? default : _clusters[entry];
}
