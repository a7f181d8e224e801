using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>The lines of a text as unit ranges: what is labelled as one sequence, since no entity crosses a line.</summary>
internal static class TextLines
{
    /// <summary>Longest sequence; longer lines are cut so that buffers stay small.</summary>
    public const int MaxLength = 2048;

    /// <summary>The lines, in order; together they hold every unit.</summary>
    public static List<UnitRange> Of(ReadOnlySpan<Unit> units)
    {
        var lines = new List<UnitRange>();
        for (int start = 0, end; start < units.Length; start = end)
        {
            end = start + 1;
            while (end < units.Length && end - start < MaxLength && !units[end].StartsLine) end++;
            lines.Add(new UnitRange(start, end));
        }

        return lines;
    }
}
