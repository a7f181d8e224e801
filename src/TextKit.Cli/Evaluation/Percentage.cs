using System.Globalization;

namespace TextKit.Cli.Evaluation;

/// <summary>Ratios as percentages of two decimals.</summary>
internal static class Percentage
{
    /// <summary>A ratio of one, as a percentage.</summary>
    public static double Of(double ratio) => Round(100 * ratio);

    /// <summary>A share; <see langword="null"/> of nothing.</summary>
    public static double? Of(int part, int whole) => whole == 0 ? null : Round(100.0 * part / whole);

    /// <summary>
    /// Rounds the exact binary value to two decimals, ties to even: as the <c>round</c> of Python does, and unlike <see cref="Math.Round(double, int)"/>,
    /// which scales first. Formatting is exact; a tie between two decimals can only be an odd number of eighths.
    /// </summary>
    public static double Round(double value) => value * 8 % 1 == 0
        ? (double)decimal.Round((decimal)value, 2, MidpointRounding.ToEven)
        : double.Parse(value.ToString("F2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
