using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextKit.Segmentation;

/// <summary>
/// A trie of unit n-grams read from their last unit backwards, so that one walk finds the longest pattern that ends at a unit.
/// </summary>
/// <remarks>
/// The first nodes are the ids of the vocabulary; each further node is its parent with one more id in front. All edges lie in one
/// open-addressed table: a slot holds parent, id and child, and a bit that says whether the walk can go on.
/// </remarks>
internal sealed class PatternTrie
{
    /// <summary>Nodes are below this, so that an edge fits 64 bits.</summary>
    public const int MaxNodes = 1 << 23;

    private const int ValueBits = 24;
    private const ulong ValueMask = (1UL << ValueBits) - 1;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    private readonly ulong[] _slots;
    private readonly bool[] _extends;
    private readonly int _shift;

    /// <summary>Builds a trie.</summary>
    /// <param name="ids">Number of ids: the nodes of depth one.</param>
    /// <param name="parents">The parent of each further node; below the node itself.</param>
    /// <param name="previous">The id in front of the parent's pattern.</param>
    public PatternTrie(int ids, ReadOnlySpan<int> parents, ReadOnlySpan<int> previous)
    {
        // At most a quarter full, so that most look-ups end at the first slot.
        int bits = BitOperations.Log2((uint)parents.Length + 8) + 3;
        _shift = 64 - bits;
        _slots = new ulong[1 << bits];
        var extends = new bool[ids + parents.Length];
        foreach (int parent in parents) extends[parent] = true;
        for (int i = 0; i < parents.Length; i++) Insert(Key(parents[i], previous[i]), ids + i, extends[ids + i]);
        _extends = extends[..ids];
    }

    /// <summary>The deepest node whose pattern ends with an id, given the ids before it.</summary>
    /// <param name="id">The last unit's id.</param>
    /// <param name="history">The ids before it, the nearest in the lowest 16 bits.</param>
    /// <returns>The node; <paramref name="id"/> itself if no longer pattern ends there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Walk(int id, ulong history)
    {
        int node = id;
        bool more = _extends[id];
        while (more)
        {
            uint found = Find(Key(node, (int)(history & ushort.MaxValue)));
            if (found == 0) break;
            node = (int)(found >> 1);
            more = (found & 1) != 0;
            history >>= 16;
        }

        return node;
    }

    private static ulong Key(int node, int previous) => ((ulong)(uint)node << 16) | (uint)previous;

    // Edges from node 0 with id 0 would be the empty slot; nothing ends with two edges, so there is none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Find(ulong key)
    {
        ref ulong slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        int mask = _slots.Length - 1;
        for (int slot = (int)((key * Prime) >> _shift); ; slot = (slot + 1) & mask)
        {
            ulong entry = Unsafe.Add(ref slots, slot);
            if (entry >> ValueBits == key) return (uint)(entry & ValueMask);
            if (entry == 0) return 0;
        }
    }

    private void Insert(ulong key, int node, bool extends)
    {
        int slot = (int)((key * Prime) >> _shift);
        while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = (key << ValueBits) | ((uint)node << 1) | (extends ? 1u : 0u);
    }
}
