namespace TextKit.Dates.Lexicon;

/// <summary>A holiday with a fixed day.</summary>
/// <param name="IsLunar">Whether month and day are of the lunar calendar.</param>
/// <param name="Month">Number of the month.</param>
/// <param name="Day">Number of the day; -1 for the day before the month begins.</param>
/// <param name="Part">TIMEX3 code of the part of the day; empty for the whole day.</param>
/// <param name="NeedsYear">Whether the name is a date only with a year beside it: <c>Tết 2022</c>.</param>
internal sealed record Holiday(bool IsLunar, int Month, int Day, string Part, bool NeedsYear)
{
    /// <summary>Reads a row of <c>holidays.tsv</c>.</summary>
    public static Holiday Parse(string[] row) =>
        new(row[1] == "lunar", int.Parse(row[2]), int.Parse(row[3]), row[4] == "-" ? "" : row[4], row[5] == "year");
}
