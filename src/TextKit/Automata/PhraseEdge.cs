namespace TextKit.Automata;

/// <summary>An edge of a phrase table's trie: the node it leaves and the key of the unit that follows it.</summary>
/// <remarks>The hash is one multiplication: this is looked up at every unit of a text.</remarks>
internal readonly record struct PhraseEdge(int Node, ulong Key)
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <inheritdoc/>
    public override int GetHashCode() => (int)(((Key + ((ulong)Node << 32)) * Prime) >> 32);
}
