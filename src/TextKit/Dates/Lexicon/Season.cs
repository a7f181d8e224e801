namespace TextKit.Dates.Lexicon;

/// <summary>A season.</summary>
/// <param name="Code">Its TIMEX3 code.</param>
/// <param name="NeedsCapital">Whether the word names a season only with a capital and a year: <c>Xuân 2021</c>.</param>
internal sealed record Season(string Code, bool NeedsCapital)
{
    /// <summary>Reads a row of <c>seasons.tsv</c>.</summary>
    public static Season Parse(string[] row) => new(row[1], row[2] == "capital");
}
