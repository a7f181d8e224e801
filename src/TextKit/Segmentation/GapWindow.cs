namespace TextKit.Segmentation;

/// <summary>The neighbourhood that decides a gap: how many units before and after it are seen.</summary>
internal static class GapWindow
{
    /// <summary>Units before the gap.</summary>
    public const int Before = 3;

    /// <summary>Units after the gap.</summary>
    public const int After = 3;

    /// <summary>Weights in a row: one for each gap that the last unit of a pattern can be seen from, filled up to one vector.</summary>
    public const int RowWidth = 8;
}
