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
            if (!IsNumber(units[i].Kind) || !units[i].IsGlued || !IsDash(units[i - 1]) || !IsNumber(units[i - 2].Kind)) continue;
            scores[i - 1] = scores[i] = Certain;
        }
    }

    private static bool IsDash(in Unit unit) => unit.IsGlued && unit.Length == 1 && unit.Kind == UnitKind.Punctuation;

    private static bool IsNumber(UnitKind kind) => kind is UnitKind.Number or UnitKind.DateShape or UnitKind.TimeShape;
}
