using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Joins what the scanner takes apart for the sake of dates, but readers take for one number: <c>13-15/1</c>, <c>30/1-2/2</c>.</summary>
internal static class NumberRanges
{
    private const int Certain = int.MaxValue;

    /// <summary>Joins a number, a dash and a number that touch.</summary>
    public static void Join(ReadOnlySpan<Unit> units, Span<int> scores)
    {
        for (int i = 2; i < units.Length; i++)
        {
            if (!units[i].IsGlued || !units[i - 1].IsGlued || units[i - 1].Length != 1) continue;
            if (units[i - 1].Kind != UnitKind.Punctuation || !IsNumber(units[i].Kind) || !IsNumber(units[i - 2].Kind)) continue;
            scores[i - 1] = scores[i] = Certain;
        }
    }

    private static bool IsNumber(UnitKind kind) => kind is UnitKind.Number or UnitKind.DateShape or UnitKind.TimeShape;
}
