using System.Runtime.CompilerServices;
using TextKit.Models;

namespace TextKit.Segmentation;

/// <summary>Reads and writes rows of weights, a byte a weight, lane by lane, since neighbours in one lane compress best.</summary>
/// <remarks>Weights are multiples of <see cref="Grain"/>: finer differences changed no score in a hundred.</remarks>
internal static class RowCodec
{
    /// <summary>Lanes that are stored; the rest of a row is padding.</summary>
    private const int Lanes = GapWindow.Before + GapWindow.After;

    /// <summary>All weights are multiples of this.</summary>
    public const int Grain = 16;

    /// <summary>The greatest weight that a byte can hold.</summary>
    public const int MaxWeight = sbyte.MaxValue * Grain;

    /// <summary>Reads rows, each padded to <see cref="GapWindow.RowWidth"/>.</summary>
    public static short[] Read(SectionReader section, int count)
    {
        var rows = new short[count * GapWindow.RowWidth];
        for (int lane = 0; lane < Lanes; lane++)
        {
            byte[] weights = section.ReadBytes();
            section.ExpectLength(weights, count);
            Spread(weights, rows, lane);
        }

        section.ExpectEnd();
        return rows;
    }

    /// <summary>Writes rows.</summary>
    public static SectionWriter Write(short[] rows)
    {
        var section = new SectionWriter();
        var weights = new byte[rows.Length / GapWindow.RowWidth];
        for (int lane = 0; lane < Lanes; lane++)
        {
            for (int i = 0; i < weights.Length; i++) weights[i] = Pack(rows[(i * GapWindow.RowWidth) + lane]);
            section.WriteBytes(weights);
        }

        return section;
    }

    // Runs once, over a million weights, while somebody waits: it is compiled for speed at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Spread(byte[] weights, short[] rows, int lane)
    {
        for (int i = 0; i < weights.Length; i++) rows[(i * GapWindow.RowWidth) + lane] = (short)((sbyte)weights[i] * Grain);
    }

    private static byte Pack(short weight)
    {
        if (weight % Grain != 0 || Math.Abs((int)weight) > MaxWeight)
            throw new ArgumentOutOfRangeException(nameof(weight), weight, $"A weight is a multiple of {Grain} of at most {MaxWeight}.");
        return (byte)(sbyte)(weight / Grain);
    }
}
