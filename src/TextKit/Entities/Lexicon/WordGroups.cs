namespace TextKit.Entities.Lexicon;

/// <summary>The clusters of each lexicon entry, learnt from raw text. Clusters of a finer grain lie within those of a coarser one.</summary>
internal sealed class WordGroups
{
    private readonly short[] _fine;
    private readonly WordCluster[] _clusters;

    /// <summary>Makes groups. Clusters are counted from 0 here.</summary>
    /// <param name="fine">The finest cluster of each entry.</param>
    /// <param name="middle">The middle cluster of each finest one.</param>
    /// <param name="coarse">The coarsest cluster of each middle one.</param>
    public WordGroups(short[] fine, ReadOnlySpan<short> middle, ReadOnlySpan<short> coarse)
    {
        _fine = fine;
        _clusters = new WordCluster[middle.Length];
        for (int i = 0; i < _clusters.Length; i++) _clusters[i] = new WordCluster((ushort)(i + 1), (ushort)(middle[i] + 1), (ushort)(coarse[middle[i]] + 1));
    }

    /// <summary>All clusters of the finest grain, with those they lie in.</summary>
    public ReadOnlySpan<WordCluster> Clusters => _clusters;

    /// <summary>The clusters of an entry; those of an unknown word for no entry.</summary>
    public WordCluster Of(int entry) => entry < 0 ? default : _clusters[_fine[entry]];
}
