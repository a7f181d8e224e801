namespace TextKit.Automata;

/// <summary>Tells by one look at a small table that a set does not hold a key, which is what most units of a text are asked (a filter of Bloom 1970 with one hash).</summary>
/// <remarks>Safe for any number of threads once filled.</remarks>
/// <param name="bits">The binary logarithm of the table's bits, at least 6: some eight for each key leave one key in eight of the others in doubt.</param>
internal sealed class KeyFilter(int bits)
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    private readonly int _shift = 64 - bits;
    private readonly ulong[] _table = new ulong[(1 << bits) / 64];

    /// <summary>Enters a key.</summary>
    public void Add(ulong key) => _table[Place(key) >> 6] |= 1UL << Place(key);

    /// <summary>Whether the set may hold a key; <see langword="false"/> is certain.</summary>
    public bool MayHold(ulong key) => ((_table[Place(key) >> 6] >> Place(key)) & 1) != 0;

    private int Place(ulong key) => (int)((key * Prime) >> _shift);
}
