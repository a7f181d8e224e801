using TextKit.Entities.Features;
using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>Parts of bodies that only look like places: what raw text mostly takes for a person, or never saw, is the body's own name (<c>Trường THCS Hạnh Tâm</c>).</summary>
internal static class PartPatterns
{
    private const TermKinds Places = TermKinds.PlaceNoun | TermKinds.Place | TermKinds.Country;

    /// <summary>Whether a part of a listed body is no body, since the list would know it: <c>Tổng Liên đoàn Lao động Việt Nam</c> holds no <c>Liên đoàn</c>.</summary>
    public static bool IsPieceOfListed(TextEvidence evidence, TermList terms, UnitRange whole, UnitRange part) =>
        part.Count > 1 && IsListed(evidence, terms, whole) && !IsListed(evidence, terms, part);

    /// <summary>Whether a part found as a place is none: it has no noun of a place, no list tells of it, and raw text takes it for something else.</summary>
    public static bool IsOwnName(TextEvidence evidence, UnitRange part)
    {
        for (int i = part.Start; i < part.End; i++)
        {
            if ((evidence.Covers(i) & Places) != 0) return false;
        }

        return evidence.Priors[part.Start] == 0 || NamePriors.IsOfPerson(evidence.Priors[part.Start]);
    }

    private static bool IsListed(TextEvidence evidence, TermList terms, UnitRange body) =>
        (evidence.Begins(body.Start) & TermKinds.Body) != 0 && terms.Match(evidence.Text.Units[..body.End], body.Start, out TermKinds kinds) == body.Count && (kinds & TermKinds.Body) != 0;
}
