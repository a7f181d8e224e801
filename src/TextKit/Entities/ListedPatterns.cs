using TextKit.Entities.Features;
using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>
/// What the lists tell where the chains saw nothing: a body of several words (<c>Chính phủ ban hành</c>), or of one that another is joined with (<c>Đảng và Nhà nước</c>), and
/// the noun of a role right before a person's name.
/// </summary>
internal static class ListedPatterns
{
    /// <summary>How sure a mention is that only a list tells.</summary>
    public const double Score = 0.5;

    private const int LongestNoun = 4;

    private static readonly ulong And = UnitKey.Of("và");

    private const TermKinds Honorifics = TermKinds.Honorific | TermKinds.HonorificMale | TermKinds.HonorificFemale;

    /// <summary>The listed body that begins at a unit with a capital, of two words or more, or at the start of a sentence and joined with another, since one word may be much else; an empty range if there is none.</summary>
    public static UnitRange Body(TextEvidence evidence, TermList terms, UnitRange line, int start)
    {
        if ((evidence.Begins(start) & TermKinds.Body) == 0) return default;
        int count = terms.Match(evidence.Text.Units[..line.End], start, out TermKinds kinds);
        bool certain = (kinds & TermKinds.Body) != 0 && (count > 1 || (evidence.Cases[start] == NameCase.Initial && IsJoined(evidence, line, start + count)));
        return certain ? new UnitRange(start, start + count) : default;
    }

    private static bool IsJoined(TextEvidence evidence, UnitRange line, int end)
    {
        bool joint = end + 1 < line.End && (evidence.Text[end].Key == And || evidence.Text.Slice(end) is ",");
        return joint && (evidence.Begins(end + 1) & TermKinds.Body) != 0 && evidence.Text[end + 1].IsCapital;
    }

    /// <summary>The noun of a role that ends where a name begins; an empty range if there is none. What is an honorific too (<c>tướng</c>) is left out.</summary>
    public static UnitRange RoleBefore(TextEvidence evidence, TermList terms, UnitRange line, int name)
    {
        if (name == line.Start || (evidence.Ends(name - 1) & TermKinds.RoleNoun) == 0) return default;
        for (int start = Math.Max(line.Start, name - LongestNoun); start < name; start++)
        {
            int count = terms.Match(evidence.Text.Units[..name], start, out TermKinds kinds);
            if (count == name - start && (kinds & TermKinds.RoleNoun) != 0) return (kinds & Honorifics) == 0 ? new UnitRange(start, name) : default;
        }

        return default;
    }
}
