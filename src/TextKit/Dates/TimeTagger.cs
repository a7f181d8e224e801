using TextKit.Syllables;

namespace TextKit.Dates;

/// <summary>Finds time expressions and resolves their values.</summary>
internal sealed class TimeTagger
{
    /// <summary>The time expressions, in order; they never overlap.</summary>
    /// <param name="text">The scanned text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="anchor">The publication date, if known.</param>
    public IReadOnlyList<TimeMatch> Tag(ScannedText text, IReadOnlyList<UnitRange> sentences, DateOnly? anchor) => [];
}
