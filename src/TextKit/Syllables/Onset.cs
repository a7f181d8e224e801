namespace TextKit.Syllables;

/// <summary>One row of the onset table.</summary>
internal sealed record Onset(string Text, string Before, SyllableStatus GlideStatus, SyllableStatus Status)
{
    /// <summary>The name of the empty onset in the tables.</summary>
    public const string None = "∅";

    /// <summary>The onset that is written as the initial of its rime's glide: <c>qu</c>.</summary>
    public bool HoldsGlide => Text == "qu";

    public static Onset Parse(string[] row) =>
        new(row[0] == None ? "" : row[0], row[2], SyllableStatuses.Parse(row[3]), SyllableStatuses.Parse(row[4]));

    /// <summary>Whether the orthography lets this onset stand before a rime that begins with a letter.</summary>
    public bool StandsBefore(char letter) => Before == "*" || Before.Contains(letter, StringComparison.Ordinal);
}
