using System.Numerics;
using System.Runtime.InteropServices;
using TextKit.Models;

namespace TextKit.Entities.Chains;

/// <summary>The weights of features: an open-addressed table from feature to a row of small integers, one for each label.</summary>
/// <remarks>Immutable. In a model file only the weights that are not zero are kept.</remarks>
internal sealed class FeatureTable
{
    /// <summary>Numbers in a row: room for the labels of all layers that share the table.</summary>
    public const int Width = 32;

    /// <summary>A weight of one is stored as this integer.</summary>
    public const int Scale = 32;

    private const int FilterBits = 20;

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly ulong[] _slots;
    private readonly sbyte[] _weights;
    private readonly int _shift;

    private FeatureTable(uint[] features, sbyte[] weights)
    {
        _weights = weights;
        int bits = BitOperations.Log2((uint)Math.Max(4, features.Length)) + 1;
        _shift = 32 - bits;
        _slots = new ulong[1 << bits];
        for (int row = 0; row < features.Length; row++)
        {
            _filter[features[row] >> (38 - FilterBits)] |= 1UL << (int)((features[row] >> (32 - FilterBits)) & 63);
            int slot = FirstSlot(features[row]);
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = ((ulong)features[row] << 32) | (uint)(row + 1);
        }
    }

    /// <summary>Adds the weights of features to the scores of a unit.</summary>
    /// <param name="features">The features; those that may have a weight are moved to the front.</param>
    /// <param name="scores">Where to add.</param>
    /// <remarks>Most features have no weight. A filter of one bit each tells so without a look into the table, and without a branch to guess.</remarks>
    public void AddTo(Span<uint> features, Span<short> scores)
    {
        int likely = 0;
        foreach (uint feature in features)
        {
            features[likely] = feature;
            likely += (int)(_filter[feature >> (38 - FilterBits)] >> (int)((feature >> (32 - FilterBits)) & 63)) & 1;
        }

        Span<Vector<short>> sums = MemoryMarshal.Cast<short, Vector<short>>(scores[..Width]);
        foreach (uint feature in features[..likely])
        {
            int row = Find(feature);
            if (row < 0) continue;
            ReadOnlySpan<Vector<sbyte>> weights = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_weights.AsSpan(row * Width, Width));
            for (int v = 0; v < weights.Length; v++)
            {
                Vector.Widen(weights[v], out Vector<short> low, out Vector<short> high);
                sums[2 * v] += low;
                sums[(2 * v) + 1] += high;
            }
        }
    }

    /// <summary>Reads a table: the features in ascending order, for each the labels that have a weight as bits, then all weights.</summary>
    public static FeatureTable Read(SectionReader from)
    {
        int[] deltas = from.ReadInt32Array(), masks = from.ReadInt32Array();
        from.ExpectLength(masks, deltas.Length);
        byte[] values = from.ReadBytes();
        int expected = 0;
        foreach (int mask in masks) expected += BitOperations.PopCount((uint)mask);
        from.ExpectLength(values, expected);
        var features = new uint[deltas.Length];
        var weights = new sbyte[deltas.Length * Width];
        uint feature = 0;
        for (int row = 0, next = 0; row < deltas.Length; row++)
        {
            features[row] = feature += (uint)deltas[row];
            for (uint bits = (uint)masks[row]; bits != 0; bits &= bits - 1)
                weights[(row * Width) + BitOperations.TrailingZeroCount(bits)] = (sbyte)values[next++];
        }

        return new FeatureTable(features, weights);
    }

    // A slot holds the feature above and its row, counted from one, below; 0 is free.
    private int Find(uint feature)
    {
        for (int slot = FirstSlot(feature); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if ((uint)(_slots[slot] >> 32) == feature) return (int)(uint)_slots[slot] - 1;
        }

        return -1;
    }

    private int FirstSlot(uint feature) => (int)((feature * 0x9E3779B9) >> _shift);
}
