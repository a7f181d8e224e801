using System.Runtime.CompilerServices;
using TextKit.Models;

namespace TextKit.Segmentation;

/// <summary>Weights of windows of two, four and six shapes around a gap.</summary>
internal sealed class ShapeWeights
{
    /// <summary>Bits of the code of six shapes: the last is lowest.</summary>
    public const int CodeBits = GapShapes.Bits * (GapWindow.Before + GapWindow.After);

    /// <summary>Keeps a rolling code to six shapes.</summary>
    public const int CodeMask = (1 << CodeBits) - 1;

    /// <summary>Weights of two shapes: the gap's neighbours.</summary>
    public required short[] Narrow { get; init; }

    /// <summary>Weights of four shapes.</summary>
    public required short[] Middle { get; init; }

    /// <summary>Weights of six shapes.</summary>
    public required short[] Wide { get; init; }

    /// <summary>Index of the two inner shapes of a code.</summary>
    public static int NarrowOf(int code) => (code >> (2 * GapShapes.Bits)) & ((1 << (2 * GapShapes.Bits)) - 1);

    /// <summary>Index of the four inner shapes of a code.</summary>
    public static int MiddleOf(int code) => (code >> GapShapes.Bits) & ((1 << (4 * GapShapes.Bits)) - 1);

    /// <summary>The sum for a code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public short Sum(int code) => (short)(Narrow[NarrowOf(code)] + Middle[MiddleOf(code)] + Wide[code]);

    /// <summary>The sums for all codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public short[] Sums()
    {
        var sums = new short[1 << CodeBits];
        for (int code = 0; code < sums.Length; code++) sums[code] = Sum(code);
        return sums;
    }

    /// <summary>Reads the weights.</summary>
    public static ShapeWeights Read(SectionReader section)
    {
        var weights = new ShapeWeights { Narrow = section.ReadInt16Array(), Middle = section.ReadInt16Array(), Wide = section.ReadInt16Array() };
        section.ExpectLength(weights.Narrow, 1 << (2 * GapShapes.Bits));
        section.ExpectLength(weights.Middle, 1 << (4 * GapShapes.Bits));
        section.ExpectLength(weights.Wide, 1 << CodeBits);
        section.ExpectEnd();
        return weights;
    }

    /// <summary>Writes the weights.</summary>
    public void Write(SectionWriter section)
    {
        section.WriteArray(Narrow);
        section.WriteArray(Middle);
        section.WriteArray(Wide);
    }
}
