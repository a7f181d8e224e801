using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextKit.Entities.Chains;

/// <summary>Gives each of a fixed set of hashes a slot of its own, so that a look-up never searches (hash and displace, Pagh 1999).</summary>
/// <remarks>
/// The upper bits of a hash name its bucket. Each bucket has a displacement under which its members fall into free slots; those of the
/// fullest buckets are looked for first, while most slots are free. Immutable.
/// </remarks>
internal sealed class PerfectHash
{
    private const int MembersOfBucket = 2;

    private readonly ushort[] _displacements;
    private readonly int _bucketShift, _slotShift;

    /// <summary>Finds the displacements.</summary>
    /// <param name="hashes">The hashes, in strictly ascending order.</param>
    public PerfectHash(ReadOnlySpan<uint> hashes)
    {
        int bits = BitOperations.Log2((uint)Math.Max(4, hashes.Length)) + 1, bucketBits = bits - MembersOfBucket + 1;
        (_bucketShift, _slotShift) = (32 - bucketBits, 32 - bits);
        _displacements = new ushort[1 << bucketBits];
        Displace(hashes, new bool[1 << bits]);
    }

    /// <summary>Number of slots, about twice that of hashes.</summary>
    public int Slots => 1 << (32 - _slotShift);

    /// <summary>The slot of a hash; for one that is not of the set, the slot of some other or a free one.</summary>
    public int SlotOf(uint hash) => SlotOf(hash, Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_displacements), (nint)(hash >> _bucketShift)));

    private int SlotOf(uint hash, uint displacement) => (int)(((hash ^ (displacement * 0x85EBCA6B)) * 0x9E3779B9) >> _slotShift);

    // Loading runs this once: it is worth compiling well at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Displace(ReadOnlySpan<uint> hashes, Span<bool> taken)
    {
        var buckets = new (int Start, int Count)[_displacements.Length];
        int fullest = 0;
        for (int start = 0, end; start < hashes.Length; start = end)
        {
            end = start + 1;
            while (end < hashes.Length && hashes[end] >> _bucketShift == hashes[start] >> _bucketShift) end++;
            buckets[hashes[start] >> _bucketShift] = (start, end - start);
            fullest = Math.Max(fullest, end - start);
        }

        for (int size = fullest; size > 0; size--)
        {
            for (int bucket = 0; bucket < buckets.Length; bucket++)
            {
                if (buckets[bucket].Count == size) _displacements[bucket] = Place(hashes.Slice(buckets[bucket].Start, size), taken);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ushort Place(ReadOnlySpan<uint> bucket, Span<bool> taken)
    {
        for (ushort displacement = 0; displacement < ushort.MaxValue; displacement++)
        {
            int placed = 0;
            for (; placed < bucket.Length; placed++)
            {
                ref bool slot = ref taken[SlotOf(bucket[placed], displacement)];
                if (slot) break;
                slot = true;
            }

            if (placed == bucket.Length) return displacement;
            while (placed-- > 0) taken[SlotOf(bucket[placed], displacement)] = false;
        }

        throw new InvalidOperationException("No displacement fits: the hashes are not distinct.");
    }
}
