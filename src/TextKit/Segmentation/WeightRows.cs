using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TextKit.Models;

namespace TextKit.Segmentation;

/// <summary>Rows of quantised weights, a byte a weight, lane by lane, since neighbours in one lane compress best.</summary>
/// <remarks>
/// Weights are multiples of <see cref="Grain"/>: finer differences changed no score in a hundred. Kept as they come from the file, because
/// memory touched for the first time is most of what loading costs.
/// </remarks>
internal sealed class WeightRows
{
    /// <summary>All weights are multiples of this.</summary>
    public const int Grain = 16;

    /// <summary>The greatest weight that a byte can hold.</summary>
    public const int MaxWeight = sbyte.MaxValue * Grain;

    // Lanes that are stored; the rest of a row is padding.
    private const int Lanes = GapWindow.Before + GapWindow.After;

    private readonly ReadOnlyMemory<byte> _weights;

    private WeightRows(ReadOnlyMemory<byte> weights, int count) => (_weights, Count) = (weights, count);

    /// <summary>Number of rows.</summary>
    public int Count { get; }

    /// <summary>One weight.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="lane">Its place in the row, padding included.</param>
    public short this[int row, int lane] => lane < Lanes ? Unpack(_weights.Span[(lane * Count) + row]) : (short)0;

    /// <summary>Packs rows of <see cref="GapWindow.RowWidth"/> weights each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is no multiple of <see cref="Grain"/>, or greater than <see cref="MaxWeight"/>.</exception>
    public static WeightRows Pack(ReadOnlySpan<short> rows)
    {
        int count = rows.Length / GapWindow.RowWidth;
        byte[] weights = new byte[Lanes * count];
        for (int i = 0; i < weights.Length; i++) weights[i] = Pack(rows[(i % count * GapWindow.RowWidth) + (i / count)]);
        return new WeightRows(weights, count);
    }

    /// <summary>Reads rows.</summary>
    public static WeightRows Read(SectionReader section, int count)
    {
        ReadOnlyMemory<byte> weights = section.ReadMemory();
        section.ExpectLength(weights.Length, Lanes * count);
        section.ExpectEnd();
        return new WeightRows(weights, count);
    }

    /// <summary>Writes the rows.</summary>
    public SectionWriter Write()
    {
        var section = new SectionWriter();
        section.WriteBytes(_weights.Span);
        return section;
    }

    /// <summary>One row as a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Vector128<short> Row(int row) => Row(_weights.Span, Count, row);

    /// <summary>All rows as vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CopyTo(Span<Vector128<short>> rows)
    {
        ReadOnlySpan<byte> weights = _weights.Span;
        for (int i = 0; i < Count; i++) rows[i] = Row(weights, Count, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Row(ReadOnlySpan<byte> weights, int count, int row) => Vector128.Create(
        Unpack(weights[row]), Unpack(weights[row + count]), Unpack(weights[row + (2 * count)]),
        Unpack(weights[row + (3 * count)]), Unpack(weights[row + (4 * count)]), Unpack(weights[row + (5 * count)]), 0, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static short Unpack(byte weight) => (short)((sbyte)weight * Grain);

    private static byte Pack(short weight)
    {
        if (weight % Grain != 0 || Math.Abs((int)weight) > MaxWeight)
            throw new ArgumentOutOfRangeException(nameof(weight), weight, $"A weight is a multiple of {Grain} of at most {MaxWeight}.");
        return (byte)(sbyte)(weight / Grain);
    }
}
