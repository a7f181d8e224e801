namespace TextKit.Dates.Lexicon;

/// <summary>A word that makes a repeated time.</summary>
/// <param name="Role">Where it stands.</param>
/// <param name="Value">The TIMEX3 value, where the word is a repeated time by itself; else empty.</param>
internal sealed record Frequency(FrequencyRole Role, string Value)
{
    /// <summary>Reads a row of <c>frequencies.tsv</c>.</summary>
    public static Frequency Parse(string[] row) =>
        Enum.TryParse(row[1], ignoreCase: true, out FrequencyRole role) ? new(role, "") : new(FrequencyRole.Whole, row[1]);
}
