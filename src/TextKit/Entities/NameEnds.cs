using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>
/// Where a name ends at the latest: before a bracket that it does not hold whole, before words stuck together (<c>Sở Nội vụ cócông văn</c>), and before a dash that parts
/// it from the body above it (<c>Vụ Tiểu học - Bộ Giáo dục</c>). What begins with a capital behind is a name of its own.
/// </summary>
internal static class NameEnds
{
    /// <summary>Cuts the names found, from an index of the list on.</summary>
    public static void Cut(TextEvidence evidence, TermList terms, List<MentionSpan> names, int first)
    {
        for (int i = first; i < names.Count; i++)
        {
            UnitRange name = names[i].Units, rest;
            int end = End(evidence, terms, name);
            if (end == name.End) continue;
            names[i] = names[i] with { Units = name with { End = end } };
            rest = name with { Start = end + 1 };
            while (rest.Count > 0 && !evidence.Text[rest.Start].IsCapital) rest = rest with { Start = rest.Start + 1 };
            if (rest.Count > 0) names.Insert(i + 1, names[i] with { Units = rest });
        }
    }

    private static int End(TextEvidence evidence, TermList terms, UnitRange name)
    {
        int open = -1, piece = name.Start;
        for (int i = name.Start + 1; i < name.End; i++)
        {
            if (IsStuckTogether(evidence, i)) return i;
            if (evidence.Text[i].Length != 1) continue;
            switch (evidence.Text.Slice(i)[0])
            {
                case '(': open = i; break;
                case ')' when open < 0: return i;
                case ')': open = -1; break;
                case '-' or '–' when Parts(evidence, terms, name with { Start = piece }, i): return i;
                case '-' or '–': piece = i + 1; break;
            }
        }

        return open > name.Start ? open : name.End;
    }

    // Both sides are bodies of their own, more than a noun: not Công ty mẹ - Tổng công ty Hoa Mai, nor Quân chủng Phòng không - Không quân.
    private static bool Parts(TextEvidence evidence, TermList terms, UnitRange name, int dash)
    {
        bool spaced = dash + 1 < name.End && !(evidence.Text[dash].IsGlued && evidence.Text[dash + 1].IsGlued) && evidence.Text[dash + 1].IsCapital;
        return spaced && IsNamed(evidence, terms, name with { End = dash }) && IsNamed(evidence, terms, name with { Start = dash + 1 });
    }

    private static bool IsNamed(TextEvidence evidence, TermList terms, UnitRange body) =>
        (evidence.Begins(body.Start) & (TermKinds.BodyNoun | TermKinds.Body)) != 0 && terms.Match(evidence.Text.Units[..body.End], body.Start, out TermKinds kinds) is var count
        && (count < body.Count || (kinds & TermKinds.Body) != 0);

    // Small letters with Vietnamese marks that are neither a syllable nor a word that is often written, as ôtô is.
    private static bool IsStuckTogether(TextEvidence evidence, int unit)
    {
        bool small = evidence.Text[unit].Kind == UnitKind.ForeignWord && evidence.Text[unit].Case == LetterCase.Lower && evidence.Clusters[unit] == default;
        return small && evidence.Text.Slice(unit).ContainsAnyExceptInRange('\0', '\x7f');
    }
}
