using System.Numerics;
using System.Runtime.CompilerServices;
using TextKit.Syllables;

namespace TextKit.Automata;

/// <summary>A trie over unit keys: finds the longest phrase that begins at a unit, whatever its case, composition or tone placement.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
/// <remarks>
/// Immutable once built, so any number of threads may read it. Matching takes time linear in the phrase's length. Whoever wants more than the longest phrase
/// goes from state to state, one unit at a time: a state tells whether a phrase ends there and whether any goes on, so that no node need be looked at for that.
/// </remarks>
internal sealed class PhraseTable<T>
{
    /// <summary>The state before the first unit.</summary>
    public const int Start = GoesOnFlag;

    private const int EndsFlag = 1, GoesOnFlag = 2, NodeShift = 2;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    // Both turn away most units before the table is looked at: those that begin no phrase, and those that go on with none.
    private readonly KeyFilter _firstKeys = new(bits: 14), _nextKeys;

    // The edges of the trie by node and key, open-addressed and at most half full, with the states they lead to; no edge leads to the root, so 0 stands for none.
    // Those from the root are asked for most and stand together, and so do their values.
    private readonly (ulong Key, int From, int To)[] _roots, _edges;
    private readonly T?[] _values;

    /// <summary>Builds a table; a later value of one phrase replaces an earlier one.</summary>
    /// <param name="phrases">The phrases in ordinary spelling, with what is known of each.</param>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        List<(Unit[] Units, T Value)> scanned = [.. phrases.Select(phrase => (UnitScanner.Scan(phrase.Key), phrase.Value))];
        var edges = new Dictionary<(int From, ulong Key), int>();
        var nodes = new List<(int Flags, T? Value)> { default };
        foreach ((Unit[] units, _) in scanned)
        {
            if (units.Length > 0) Grow(0, units[0].Key);
        }

        int roots = edges.Count;
        foreach ((Unit[] units, T value) in scanned)
        {
            int node = 0;
            foreach (Unit unit in units) node = Grow(node, unit.Key);
            nodes[node] = (nodes[node].Flags | EndsFlag, value);
        }

        _values = [.. nodes.Select(node => node.Value)];
        _nextKeys = new KeyFilter(bits: Math.Clamp(BitOperations.Log2((uint)edges.Count + 1) + 4, 6, 18));
        _roots = new (ulong, int, int)[BitOperations.RoundUpToPowerOf2((uint)(roots + 1) * 2)];
        _edges = new (ulong, int, int)[BitOperations.RoundUpToPowerOf2((uint)(edges.Count - roots + 1) * 2)];
        foreach (((int from, ulong key), int to) in edges)
        {
            if (from == 0) _firstKeys.Add(key);
            else _nextKeys.Add(Joined(from, key));
            (ulong, int, int)[] table = from == 0 ? _roots : _edges;
            table[SlotOf(table, from, key)] = (key, from, (to << NodeShift) | nodes[to].Flags);
        }

        int Grow(int node, ulong key)
        {
            if (edges.TryGetValue((node, key), out int next)) return next;
            edges[(node, key)] = next = nodes.Count;
            nodes[node] = nodes[node] with { Flags = nodes[node].Flags | GoesOnFlag };
            nodes.Add(default);
            return next;
        }
    }

    /// <summary>Whether a phrase ends in a state.</summary>
    public static bool Ends(int state) => (state & EndsFlag) != 0;

    /// <summary>Whether a phrase goes on from a state.</summary>
    public static bool GoesOn(int state) => (state & GoesOnFlag) != 0;

    /// <summary>Whether a phrase may begin with a unit; <see langword="false"/> is certain. Whoever asks for every unit of a text asks this first.</summary>
    /// <param name="key">The unit's key.</param>
    public bool MayBegin(ulong key) => _firstKeys.MayHold(key);

    /// <summary>The state after one more unit; 0 where no phrase goes on with it.</summary>
    /// <param name="state">The state before it.</param>
    /// <param name="key">The unit's key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int state, ulong key)
    {
        int node = state >> NodeShift;
        if (node == 0) return _roots[SlotOf(_roots, 0, key)].To;
        return _nextKeys.MayHold(Joined(node, key)) ? _edges[SlotOf(_edges, node, key)].To : 0;
    }

    /// <summary>What is known of the phrase that ends in a state; the default where none does.</summary>
    public T? ValueOf(int state) => _values[state >> NodeShift];

    /// <summary>Finds the longest phrase that begins at a unit.</summary>
    /// <param name="units">The units to look at.</param>
    /// <param name="start">Index of the first one.</param>
    /// <param name="value">What is known of the phrase.</param>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Match(ReadOnlySpan<Unit> units, int start, out T? value)
    {
        int best = 0, last = 0, state = Start;
        if (start < units.Length && MayBegin(units[start].Key))
        {
            for (int i = start; i < units.Length && GoesOn(state) && (state = Next(state, units[i].Key)) != 0; i++)
            {
                if (Ends(state)) (best, last) = (i + 1 - start, state);
            }
        }

        value = ValueOf(last);
        return best;
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
