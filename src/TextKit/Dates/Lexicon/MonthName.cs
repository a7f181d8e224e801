namespace TextKit.Dates.Lexicon;

/// <summary>A month in words.</summary>
/// <param name="Month">Its number.</param>
/// <param name="IsLunar">Whether the name belongs to the lunar calendar: <c>Giêng</c>, <c>Chạp</c>.</param>
internal sealed record MonthName(int Month, bool IsLunar)
{
    /// <summary>Reads a row of <c>months.tsv</c>.</summary>
    public static MonthName Parse(string[] row) => new(int.Parse(row[1]), row[2] == "yes");
}
