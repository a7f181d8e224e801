using System.Numerics;
using TextKit.Syllables;

namespace TextKit.Automata;

/// <summary>A trie over unit keys: finds the longest phrase that begins at a unit, whatever its case, composition or tone placement.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
/// <remarks>Immutable once built, so any number of threads may read it. Matching takes time linear in the phrase's length.</remarks>
internal sealed class PhraseTable<T>
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    // Both turn away most units before the table is looked at: those that begin no phrase, and those that go on with none.
    private readonly KeyFilter _firstKeys = new(bits: 14), _nextKeys;

    // The edges of the trie by node and key, open-addressed and at most half full. Each tells where it leads, and whether a phrase ends there or goes on,
    // so that a node need not be looked at; no edge leads to the root, so 0 stands for none.
    private const int Ends = 1, GoesOn = 2, NodeShift = 2;
    private readonly (ulong Key, int From, int To)[] _roots, _edges;
    private readonly T?[] _values;

    /// <summary>Builds a table; a later value of one phrase replaces an earlier one.</summary>
    /// <param name="phrases">The phrases in ordinary spelling, with what is known of each.</param>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var edges = new Dictionary<(int From, ulong Key), int>();
        var nodes = new List<(int Flags, T? Value)> { default };
        foreach ((string phrase, T value) in phrases)
        {
            int node = 0;
            foreach (Unit unit in UnitScanner.Scan(phrase))
            {
                if (!edges.TryGetValue((node, unit.Key), out int next))
                {
                    edges[(node, unit.Key)] = next = nodes.Count;
                    nodes[node] = nodes[node] with { Flags = nodes[node].Flags | GoesOn };
                    nodes.Add(default);
                }

                node = next;
            }

            nodes[node] = (nodes[node].Flags | Ends, value);
        }

        _values = [.. nodes.Select(node => node.Value)];
        _nextKeys = new KeyFilter(bits: Math.Clamp(BitOperations.Log2((uint)edges.Count + 1) + 4, 6, 18));
        int roots = edges.Keys.Count(edge => edge.From == 0);
        _roots = new (ulong, int, int)[BitOperations.RoundUpToPowerOf2((uint)(roots + 1) * 2)];
        _edges = new (ulong, int, int)[BitOperations.RoundUpToPowerOf2((uint)(edges.Count - roots + 1) * 2)];
        foreach (((int from, ulong key), int to) in edges)
        {
            if (from == 0) _firstKeys.Add(key);
            else _nextKeys.Add(Joined(from, key));
            (ulong, int, int)[] table = from == 0 ? _roots : _edges;
            table[SlotOf(table, from, key)] = (key, from, (to << NodeShift) | nodes[to].Flags);
        }
    }

    /// <summary>Whether a phrase may begin with a unit; <see langword="false"/> is certain. Whoever asks for every unit of a text asks this first.</summary>
    /// <param name="key">The unit's key.</param>
    public bool MayBegin(ulong key) => _firstKeys.MayHold(key);

    /// <summary>Finds the longest phrase that begins at a unit.</summary>
    /// <param name="units">The units to look at.</param>
    /// <param name="start">Index of the first one.</param>
    /// <param name="value">What is known of the phrase.</param>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Match(ReadOnlySpan<Unit> units, int start, out T? value)
    {
        int best = 0, last = 0;
        if (start < units.Length && _firstKeys.MayHold(units[start].Key))
        {
            int to = GoesOn;
            for (int i = start; i < units.Length && (to & GoesOn) != 0 && (to = Next(to >> NodeShift, units[i].Key)) != 0; i++)
            {
                if ((to & Ends) != 0) (best, last) = (i + 1 - start, to >> NodeShift);
            }
        }

        value = _values[last];
        return best;
    }

    /// <summary>Finds all phrases that begin at a unit, the shortest first.</summary>
    /// <param name="units">The units to look at.</param>
    /// <param name="start">Index of the first one.</param>
    /// <param name="found">Receives how many units each takes, and what is known of it; those that do not fit are left out.</param>
    /// <returns>How many there are.</returns>
    public int MatchAll(ReadOnlySpan<Unit> units, int start, Span<(int Length, T? Value)> found)
    {
        if (start >= units.Length || !_firstKeys.MayHold(units[start].Key)) return 0;
        int count = 0, to = GoesOn;
        for (int i = start; i < units.Length && count < found.Length && (to & GoesOn) != 0 && (to = Next(to >> NodeShift, units[i].Key)) != 0; i++)
        {
            if ((to & Ends) != 0) found[count++] = (i + 1 - start, _values[to >> NodeShift]);
        }

        return count;
    }

    private int Next(int node, ulong key)
    {
        if (node == 0) return _roots[SlotOf(_roots, 0, key)].To;
        return _nextKeys.MayHold(Joined(node, key)) ? _edges[SlotOf(_edges, node, key)].To : 0;
    }

    private static ulong Joined(int from, ulong key) => key + ((ulong)from << 32);

    // The slot of an edge, or the free one where it would stand.
    private static int SlotOf((ulong Key, int From, int To)[] table, int from, ulong key)
    {
        int mask = table.Length - 1;
        for (int slot = (int)((Joined(from, key) * Prime) >> 32) & mask; ; slot = (slot + 1) & mask)
        {
            ref readonly (ulong Key, int From, int To) edge = ref table[slot];
            if (edge.To == 0 || (edge.Key == key && edge.From == from)) return slot;
        }
    }
}
