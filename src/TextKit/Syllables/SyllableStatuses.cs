namespace TextKit.Syllables;

/// <summary>The names of <see cref="SyllableStatus"/> in the data files.</summary>
internal static class SyllableStatuses
{
    /// <summary>Reads <c>native</c>, <c>loan</c> or <c>no</c>.</summary>
    public static SyllableStatus Parse(string text) => text switch
    {
        "native" => SyllableStatus.Native,
        "loan" => SyllableStatus.LoanLike,
        "no" => SyllableStatus.NotVietnamese,
        _ => throw new FormatException($"'{text}' is no syllable status."),
    };
}
