using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

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

    /// <summary>Units in the longest pattern.</summary>
    public const int MaxDepth = 4;

    /// <summary>Bits that an id takes in a window of ids.</summary>
    public const int IdBits = 16;
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
    public PatternTrie(int ids, ReadOnlySpan<int> parents, ReadOnlySpan<ushort> previous)
    {
        // At most half full, so that most look-ups end at the first slot.
        int bits = BitOperations.Log2((uint)parents.Length + 8) + 2;
        _shift = 64 - bits;
        _slots = new ulong[1 << bits];
        _extends = Insert(parents, previous, ids);
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
            history >>= IdBits;
        }

        return node;
    }

    /// <summary>Walks from many units at once, so that their waits for memory overlap.</summary>
    /// <param name="windows">For each unit its own id in the lowest 16 bits and the ids before it above.</param>
    /// <param name="nodes">Receives the deepest node of each.</param>
    public void Walk(ReadOnlySpan<ulong> windows, Span<int> nodes)
    {
        Span<ushort> open = stackalloc ushort[windows.Length];
        int count = 0;
        for (int i = 0; i < windows.Length; i++)
        {
            int id = (ushort)windows[i];
            nodes[i] = id;
            open[count] = (ushort)i;
            count += _extends[id] ? 1 : 0;
            Fetch(Key(id, (ushort)(windows[i] >> IdBits)));
        }

        for (int shift = IdBits; count > 0 && shift < MaxDepth * IdBits; shift += IdBits) count = Descend(windows, nodes, open[..count], shift);
    }

    // One step down from every open node. Those that can go on move to the front, without a branch to guess.
    private int Descend(ReadOnlySpan<ulong> windows, Span<int> nodes, Span<ushort> open, int shift)
    {
        int count = 0;
        foreach (ushort i in open)
        {
            ulong window = windows[i] >> shift;
            uint found = Find(Key(nodes[i], (ushort)window));
            int node = found == 0 ? nodes[i] : (int)(found >> 1);
            nodes[i] = node;
            open[count] = i;
            count += (int)(found & 1);
            Fetch(Key(node, (ushort)(window >> IdBits)));
        }

        return count;
    }

    // Has the slot brought near while other units are looked at.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe void Fetch(ulong key)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), (int)((key * Prime) >> _shift))));
    }

    private static ulong Key(int node, int previous) => ((ulong)(uint)node << IdBits) | (uint)previous;

    // Edges from node 0 with id 0 would be the empty slot; nothing ends with two edges, so there is none.
    // Whether the first slot holds the key is anybody's guess, so nothing branches on it; that it holds another is rare.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Find(ulong key)
    {
        int slot = (int)((key * Prime) >> _shift);
        ulong entry = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), slot), other = (entry >> ValueBits) ^ key;
        if (other != 0 & entry != 0) return FindBeyond(key, slot);
        return other == 0 ? (uint)(entry & ValueMask) : 0;
    }

    private uint FindBeyond(ulong key, int slot)
    {
        int mask = _slots.Length - 1;
        while (true)
        {
            slot = (slot + 1) & mask;
            ulong entry = _slots[slot];
            if (entry >> ValueBits == key) return (uint)(entry & ValueMask);
            if (entry == 0) return 0;
        }
    }

    // Tells of each id whether patterns end with it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool[] Insert(ReadOnlySpan<int> parents, ReadOnlySpan<ushort> previous, int ids)
    {
        var extends = new bool[ids + parents.Length];
        foreach (int parent in parents) extends[parent] = true;
        for (int i = 0; i < parents.Length; i++)
        {
            ulong key = Key(parents[i], previous[i]);
            int slot = (int)((key * Prime) >> _shift);
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = (key << ValueBits) | ((uint)(ids + i) << 1) | (extends[ids + i] ? 1u : 0u);
        }

        return extends[..ids];
    }
}
