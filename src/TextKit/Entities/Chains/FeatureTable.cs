using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TextKit.Models;

namespace TextKit.Entities.Chains;

/// <summary>The weights of features: a row for each, a small integer for every label, and the feature itself.</summary>
/// <remarks>
/// A row is 32 bytes, of which the last four hold the feature: one line of the cache gives both. Immutable. In a model file only the weights
/// that are not zero are kept.
/// </remarks>
internal sealed class FeatureTable
{
    /// <summary>Numbers in a row of scores: room for the labels of all layers that share the table.</summary>
    public const int Width = 32;

    /// <summary>Most labels that a row has weights for.</summary>
    public const int MaxLabels = Width - sizeof(uint);

    /// <summary>A weight of one is stored as this integer.</summary>
    public const int Scale = 32;

    private readonly PerfectHash _slots;
    private readonly sbyte[] _rows;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private FeatureTable(uint[] features)
    {
        _slots = new PerfectHash(features);
        _rows = new sbyte[_slots.Slots * Width];
        foreach (uint feature in features) FeatureOf((uint)_slots.SlotOf(feature)) = feature;
    }

    /// <summary>Adds up the weights of a unit's features.</summary>
    /// <param name="features">The features; overwritten.</param>
    /// <param name="scores">Takes the sum for each label.</param>
    /// <remarks>Rows are found first and added afterwards, so that nothing waits for the memory of one row, and no branch has to be guessed.</remarks>
    public void Sum(Span<uint> features, Span<short> scores)
    {
        Span<uint> found = features[..FindSlots(features)];
        Vector256<short> low = default, high = default;
        foreach (uint slot in found)
        {
            (Vector256<short> lower, Vector256<short> upper) = Vector256.Widen(Vector256.LoadUnsafe(ref RowAt(slot)));
            low += lower;
            high += upper;
        }

        low.CopyTo(scores);
        high.CopyTo(scores[(Width / 2)..]);
    }

    /// <summary>Reads a table: the features in ascending order, for each the labels that have a weight as bits, then all weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static FeatureTable Read(SectionReader from)
    {
        int[] deltas = from.ReadInt32Array(), masks = from.ReadInt32Array();
        from.ExpectLength(masks, deltas.Length);
        byte[] values = from.ReadBytes();
        int expected = 0;
        foreach (int mask in masks) expected += BitOperations.PopCount((uint)mask);
        from.ExpectLength(values, expected);
        var features = new uint[deltas.Length];
        uint feature = 0;
        for (int i = 0; i < features.Length; i++) features[i] = feature += (uint)deltas[i];
        var table = new FeatureTable(features);
        for (int i = 0, next = 0; i < features.Length; i++)
        {
            Span<sbyte> row = MemoryMarshal.CreateSpan(ref table.RowAt((uint)table._slots.SlotOf(features[i])), MaxLabels);
            for (uint bits = (uint)masks[i]; bits != 0; bits &= bits - 1) row[BitOperations.TrailingZeroCount(bits)] = (sbyte)values[next++];
        }

        return table;
    }

    /// <summary>Writes rows of weights, one for each label, in the layout that <see cref="Read"/> expects.</summary>
    public static void Write(SectionWriter to, IEnumerable<KeyValuePair<uint, sbyte[]>> rows)
    {
        List<KeyValuePair<uint, sbyte[]>> kept = [.. rows.Where(row => row.Value.Any(weight => weight != 0)).OrderBy(row => row.Key)];
        uint before = 0;
        int[] deltas = new int[kept.Count];
        for (int i = 0; i < deltas.Length; i++) (deltas[i], before) = ((int)(kept[i].Key - before), kept[i].Key);
        to.WriteArray(deltas);
        to.WriteArray([.. kept.Select(row => MaskOf(row.Value))]);
        to.WriteBytes([.. kept.SelectMany(row => row.Value.Where(weight => weight != 0).Select(weight => (byte)weight))]);
    }

    private static int MaskOf(sbyte[] row)
    {
        int mask = 0;
        for (int label = 0; label < row.Length; label++) mask |= row[label] == 0 ? 0 : 1 << label;
        return mask;
    }

    // The slots of the features that have weights, in their place.
    private int FindSlots(Span<uint> features)
    {
        int found = 0;
        foreach (uint feature in features)
        {
            uint slot = (uint)_slots.SlotOf(feature);
            features[found] = slot;
            found += FeatureOf(slot) == feature ? 1 : 0;
        }

        return found;
    }

    // No hash has a slot beyond the table.
    private ref sbyte RowAt(uint slot) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_rows), (nint)slot * Width);

    private ref uint FeatureOf(uint slot) => ref Unsafe.As<sbyte, uint>(ref Unsafe.Add(ref RowAt(slot), MaxLabels));
}
