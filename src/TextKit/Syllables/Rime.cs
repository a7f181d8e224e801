namespace TextKit.Syllables;

/// <summary>One row of the rime table.</summary>
internal sealed record Rime(string Text, bool Glide, string Nucleus, string Coda, string[] Onsets, SyllableStatus Status)
{
    public static Rime Parse(string[] row) =>
        new(row[0], row[1] == "w", row[2], row[3] == "-" ? "" : row[3], row[4].Split(' '), SyllableStatuses.Parse(row[5]));

    /// <summary>Whether the row names the onset itself.</summary>
    public bool Names(Onset onset) => Onsets.Contains(onset.Text.Length == 0 ? Onset.None : onset.Text);

    /// <summary>Whether the row follows a whole class of onsets that this one belongs to.</summary>
    public bool Follows(Onset onset) =>
        (Onsets[0] == "*" || (Onsets[0] == "C" && onset.Text.Length > 0)) && !Onsets.Contains("-" + onset.Text);
}
