namespace TextKit.Dates.Lexicon;

/// <summary>A number word.</summary>
/// <param name="Role">How it combines with others.</param>
/// <param name="Value">The number.</param>
internal sealed record NumberWord(NumberRole Role, long Value)
{
    /// <summary>Reads a row of <c>numbers.tsv</c>.</summary>
    public static NumberWord Parse(string[] row) => new(Enum.Parse<NumberRole>(row[1], ignoreCase: true), long.Parse(row[2]));
}
