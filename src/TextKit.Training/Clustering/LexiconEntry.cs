namespace TextKit.Training.Clustering;

/// <summary>One word or name of a vocabulary.</summary>
/// <param name="Keys">The keys of its units.</param>
/// <param name="IsName">Whether it is written as a name.</param>
/// <param name="Count">How often it was seen.</param>
internal sealed record LexiconEntry(ulong[] Keys, bool IsName, int Count);
