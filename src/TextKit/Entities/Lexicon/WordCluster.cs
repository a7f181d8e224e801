namespace TextKit.Entities.Lexicon;

/// <summary>The clusters of one lexicon entry in three grains, each counted from 1; all 0 for a word that the lexicon does not know.</summary>
/// <param name="Fine">Cluster in the finest grain.</param>
/// <param name="Middle">In the middle grain.</param>
/// <param name="Coarse">In the coarsest grain.</param>
internal readonly record struct WordCluster(ushort Fine, ushort Middle, ushort Coarse);
