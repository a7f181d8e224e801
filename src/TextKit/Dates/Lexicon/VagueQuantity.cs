using System.Globalization;

namespace TextKit.Dates.Lexicon;

/// <summary>A quantity that is no plain number.</summary>
/// <param name="Amount">The amount; <see langword="null"/> where it is vague.</param>
/// <param name="StandsAlone">Whether it makes a length with a unit alone: <c>vài ngày</c>, but <c>những ngày qua</c>.</param>
internal readonly record struct VagueQuantity(decimal? Amount, bool StandsAlone)
{
    /// <summary>Reads a row of <c>quantities.tsv</c>.</summary>
    public static VagueQuantity Parse(string[] row) =>
        new(row[1] == "X" ? null : decimal.Parse(row[1], CultureInfo.InvariantCulture), row[2] == "yes");
}
