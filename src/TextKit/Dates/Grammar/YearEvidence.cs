using TextKit.Dates.Lexicon;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Weighs whether four digits that no noun introduces are a year: <c>SN 1959</c>, <c>2017, 2018 và 2019</c>; not <c>2000 người</c>.</summary>
internal sealed class YearEvidence(TimeLexicon lexicon)
{
    private const int FirstRecent = 1900, LastRecent = 2100;

    /// <summary>Whether it is a year that news names without noun.</summary>
    public bool IsRecent(int year) => year is >= FirstRecent and <= LastRecent;

    /// <summary>Whether the digits at a unit are a year.</summary>
    public bool Accepts(in TimeText text, int at, int year)
    {
        if (!IsRecent(year) || IsCounted(text, at + 1)) return false;
        if (!text.HasBefore(at)) return !IsLineOfDigits(text, at);
        if (text.Is(at - 1, '(') && text.Is(at + 1, ')')) return true;
        return lexicon.Contexts.Before(ContextRole.Year, text, at) || FollowsYear(text, at);
    }

    private bool IsCounted(in TimeText text, int next) =>
        lexicon.Contexts.After(ContextRole.NotYear, text, next) || text[next].Kind is UnitKind.Code or UnitKind.Number || text.Is(next, '%');

    // A year may open a line when words follow: "2021 có thể là năm ...".
    private static bool IsLineOfDigits(in TimeText text, int at) => text[at + 1].Kind != UnitKind.Syllable && !text.Is(at + 1, ':');

    // 2017, 2018 và 2019
    private static bool FollowsYear(in TimeText text, int at) =>
        text.HasBefore(at) && text.HasBefore(at - 1) && IsJoint(text, at - 1) && text.IsYear(at - 2, out _);

    private static bool IsJoint(in TimeText text, int at) => text.Is(at, ',') || text.Letters(at) is "và" or "-" or "–";
}
