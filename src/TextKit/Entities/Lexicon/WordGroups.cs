namespace TextKit.Entities.Lexicon;

/// <summary>The clusters of each lexicon entry in three grains, learnt from raw text.</summary>
/// <param name="fine">Cluster of each entry in the finest grain.</param>
/// <param name="middle">In the middle grain.</param>
/// <param name="coarse">In the coarsest grain.</param>
internal sealed class WordGroups(short[] fine, short[] middle, short[] coarse)
{
    /// <summary>Number of entries.</summary>
    public int Count => fine.Length;

    /// <summary>The finest cluster of an entry, from 1; 0 for no entry.</summary>
    public int Fine(int entry) => entry < 0 ? 0 : fine[entry] + 1;

    /// <summary>The middle cluster.</summary>
    public int Middle(int entry) => entry < 0 ? 0 : middle[entry] + 1;

    /// <summary>The coarsest cluster.</summary>
    public int Coarse(int entry) => entry < 0 ? 0 : coarse[entry] + 1;
}
