using TextKit.Syllables;

namespace TextKit.Dates;

/// <summary>A time expression as the tagger gives it: over units, not yet over the original text.</summary>
internal sealed record TimeMatch(UnitRange Units, TimeType Type, string Value, string Rule, double Confidence)
{
    public DateOnly? First { get; init; }

    public DateOnly? Last { get; init; }

    public DateTime? Moment { get; init; }
}
