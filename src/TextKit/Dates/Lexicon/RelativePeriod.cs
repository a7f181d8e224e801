using TextKit.Dates.Values;

namespace TextKit.Dates.Lexicon;

/// <summary>A period named by its distance from another: <c>tuần trước</c>.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Offset">How many of it from the base.</param>
/// <param name="Base">Where counting starts.</param>
internal sealed record RelativePeriod(PeriodUnit Unit, int Offset, PeriodBase Base)
{
    /// <summary>Reads a row of <c>relatives.tsv</c>.</summary>
    public static RelativePeriod Parse(string[] row) =>
        new(Enum.Parse<PeriodUnit>(row[1], ignoreCase: true), int.Parse(row[2]), Enum.Parse<PeriodBase>(row[3], ignoreCase: true));
}
