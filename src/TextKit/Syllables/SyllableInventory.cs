namespace TextKit.Syllables;

/// <summary>Enumerates every toneless spelling that the onset and rime tables allow.</summary>
internal static class SyllableInventory
{
    private const string None = "∅";
    private const string FrontLetters = "eêiy";
    private const string GlideBearers = "aăâeêiơ";

    /// <summary>All shapes, each spelling once, native before loan-like where both readings exist.</summary>
    public static List<SyllableShape> Enumerate()
    {
        List<Onset> onsets = [.. DataFile.ReadRows("Syllables/onsets.tsv").Select(Onset.Parse)];
        List<Rime> rimes = [.. DataFile.ReadRows("Syllables/rimes.tsv").Select(Rime.Parse)];
        var shapes = new Dictionary<string, SyllableShape>(StringComparer.Ordinal);
        foreach (Onset onset in onsets)
        {
            foreach (Rime rime in rimes)
            {
                SyllableStatus status = Combine(onset, rime);
                if (status == SyllableStatus.NotVietnamese) continue;
                SyllableShape shape = Make(onset, rime, status);
                if (!shapes.TryGetValue(shape.Spelling, out SyllableShape? known) || known.Status < status)
                    shapes[shape.Spelling] = shape;
            }
        }

        return [.. shapes.Values.OrderBy(s => s.Spelling, StringComparer.Ordinal)];
    }

    private static SyllableShape Make(Onset onset, Rime rime, SyllableStatus status)
    {
        // gi + i… writes the letter i once: gì, gìn, giếng.
        string spelling = onset.Text == "gi" && rime.Text[0] == 'i' ? "g" + rime.Text : onset.Text + rime.Text;
        return new SyllableShape(spelling, onset.Text, rime.Glide || onset.Text == "qu", rime.Nucleus, rime.Coda, status);
    }

    private static SyllableStatus Combine(Onset onset, Rime rime)
    {
        if (!Stands(onset, rime)) return SyllableStatus.NotVietnamese;
        SyllableStatus status = onset.Status < rime.Status ? onset.Status : rime.Status;
        if (!rime.Glide || onset.Text == "qu") return status;
        return onset.GlideStatus < status ? onset.GlideStatus : status;
    }

    private static bool Stands(Onset onset, Rime rime)
    {
        bool named = rime.Onsets.Contains(onset.Text.Length == 0 ? None : onset.Text);
        if (named) return true;
        bool any = rime.Onsets[0] == "*" || (rime.Onsets[0] == "C" && onset.Text.Length > 0);
        if (!any) return false;
        bool front = FrontLetters.Contains(rime.Text[0], StringComparison.Ordinal);
        return onset.Before switch
        {
            "front" => front,
            "back" => !front,
            "w" => !rime.Glide && GlideBearers.Contains(rime.Text[0], StringComparison.Ordinal) && rime.Nucleus != "iê",
            _ => true,
        };
    }

    private sealed record Onset(string Text, string Before, SyllableStatus GlideStatus, SyllableStatus Status)
    {
        public static Onset Parse(string[] row) =>
            new(row[0] == None ? "" : row[0], row[2], ParseStatus(row[3]), ParseStatus(row[4]));
    }

    private sealed record Rime(string Text, bool Glide, string Nucleus, string Coda, string[] Onsets, SyllableStatus Status)
    {
        public static Rime Parse(string[] row) =>
            new(row[0], row[1] == "w", row[2], row[3] == "-" ? "" : row[3], row[4].Split(' '), ParseStatus(row[5]));
    }

    private static SyllableStatus ParseStatus(string text) => text switch
    {
        "native" => SyllableStatus.Native,
        "loan" => SyllableStatus.LoanLike,
        _ => SyllableStatus.NotVietnamese,
    };
}
