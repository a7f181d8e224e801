using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>
/// Where a name ends at the latest: before a bracket that it does not hold whole, and before words stuck together (<c>Sở Nội vụ cócông văn</c>). What begins with
/// a capital behind is a name of its own.
/// </summary>
internal static class NameEnds
{
    /// <summary>Cuts the names found, from an index of the list on.</summary>
    public static void Cut(TextEvidence evidence, List<MentionSpan> names, int first)
    {
        for (int i = first; i < names.Count; i++)
        {
            UnitRange name = names[i].Units, rest;
            int end = End(evidence, name);
            if (end == name.End) continue;
            names[i] = names[i] with { Units = name with { End = end } };
            rest = name with { Start = end + 1 };
            while (rest.Count > 0 && !evidence.Text[rest.Start].IsCapital) rest = rest with { Start = rest.Start + 1 };
            if (rest.Count > 0) names.Insert(i + 1, names[i] with { Units = rest });
        }
    }

    private static int End(TextEvidence evidence, UnitRange name)
    {
        int open = -1;
        for (int i = name.Start + 1; i < name.End; i++)
        {
            if (IsStuckTogether(evidence, i)) return i;
            if (evidence.Text[i].Length != 1) continue;
            switch (evidence.Text.Slice(i)[0])
            {
                case '(': open = i; break;
                case ')' when open < 0: return i;
                case ')': open = -1; break;
            }
        }

        return open > name.Start ? open : name.End;
    }

    // Small letters with Vietnamese marks that are neither a syllable nor a word that is often written, as ôtô is.
    private static bool IsStuckTogether(TextEvidence evidence, int unit)
    {
        bool small = evidence.Text[unit].Kind == UnitKind.ForeignWord && evidence.Text[unit].Case == LetterCase.Lower && evidence.Clusters[unit] == default;
        return small && evidence.Text.Slice(unit).ContainsAnyExceptInRange('\0', '\x7f');
    }
}
