using System.Runtime.Intrinsics;
using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>Which lanes of a row may change, by the number of units of its pattern.</summary>
internal sealed class LearningFocus
{
    private readonly Vector256<float>[] _lanes;

    private LearningFocus(Func<int, int, bool> includes) =>
        _lanes = [.. Enumerable.Range(0, 5).Select(length => Vector256.Create([.. Enumerable.Range(0, GapWindow.RowWidth).Select(lane => includes(length, lane) ? 1f : 0f)]))];

    /// <summary>Every gap that sees the whole pattern.</summary>
    public static LearningFocus Everything { get; } = new((length, lane) => lane + length <= GapWindow.Before + GapWindow.After);

    /// <summary>Only gaps inside the pattern, and for single units those beside it: what a word is, not where it stands.</summary>
    public static LearningFocus Words { get; } = new((length, lane) =>
        lane < GapWindow.After && lane + length > GapWindow.After || (length == 1 && lane is GapWindow.After - 1 or GapWindow.After));

    /// <summary>1 for lanes that may change, 0 for others.</summary>
    public Vector256<float> Lanes(int length) => _lanes[length];
}
