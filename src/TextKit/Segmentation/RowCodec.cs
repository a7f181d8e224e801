using TextKit.Models;

namespace TextKit.Segmentation;

/// <summary>Reads and writes rows of weights lane by lane, since neighbours in one lane compress best.</summary>
internal static class RowCodec
{
    /// <summary>Lanes that are stored; the rest of a row is padding.</summary>
    private const int Lanes = GapWindow.Before + GapWindow.After;

    /// <summary>Reads rows, each padded to <see cref="GapWindow.RowWidth"/>.</summary>
    public static short[] Read(SectionReader section, int count)
    {
        var rows = new short[count * GapWindow.RowWidth];
        for (int lane = 0; lane < Lanes; lane++)
        {
            short[] weights = section.ReadInt16Array();
            section.ExpectLength(weights, count);
            for (int i = 0; i < count; i++) rows[(i * GapWindow.RowWidth) + lane] = weights[i];
        }

        section.ExpectEnd();
        return rows;
    }

    /// <summary>Writes rows.</summary>
    public static SectionWriter Write(short[] rows)
    {
        var section = new SectionWriter();
        var weights = new short[rows.Length / GapWindow.RowWidth];
        for (int lane = 0; lane < Lanes; lane++)
        {
            for (int i = 0; i < weights.Length; i++) weights[i] = rows[(i * GapWindow.RowWidth) + lane];
            section.WriteArray(weights);
        }

        return section;
    }
}
