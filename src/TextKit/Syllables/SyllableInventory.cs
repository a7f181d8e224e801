namespace TextKit.Syllables;

/// <summary>Enumerates every toneless spelling that the onset and rime tables allow.</summary>
internal static class SyllableInventory
{
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

        return [.. shapes.Values.OrderBy(shape => shape.Spelling, StringComparer.Ordinal)];
    }

    private static SyllableShape Make(Onset onset, Rime rime, SyllableStatus status)
    {
        // gi + i… writes the letter i once: gì, gìn, giếng.
        string written = onset.Text == "gi" && rime.Text[0] == 'i' ? "g" : onset.Text;
        return new SyllableShape(written + rime.Text, onset.Text, rime.Glide || onset.HoldsGlide, rime.Nucleus, rime.Coda, status)
        {
            // The glide is a letter of its own, except in qu-.
            NucleusStart = written.Length + (rime.Glide && !onset.HoldsGlide ? 1 : 0),
        };
    }

    private static SyllableStatus Combine(Onset onset, Rime rime)
    {
        SyllableStatus status = onset.Status < rime.Status ? onset.Status : rime.Status;
        if (rime.Names(onset)) return status;
        if (!rime.Follows(onset) || !onset.StandsBefore(rime.Text[0])) return SyllableStatus.NotVietnamese;
        return rime.Glide && onset.GlideStatus < status ? onset.GlideStatus : status;
    }
}
