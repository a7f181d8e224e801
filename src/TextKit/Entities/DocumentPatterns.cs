using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>
/// Official documents that need no context: a listed title (<c>Luật Đất đai</c>), a document noun with its number (<c>Nghị định số 100/2019/NĐ-CP</c>),
/// or one with its title in quotation marks (<c>đề án “Xây dựng xã hội học tập”</c>).
/// </summary>
internal static class DocumentPatterns
{
    private const int ShortestTitle = 3, LongestTitle = 60;

    private static readonly ulong NumberWord = UnitKey.Of("số");

    /// <summary>The document that begins at a unit, with the year after it; an empty range if there is none.</summary>
    public static UnitRange Match(TextEvidence evidence, TermList terms, UnitRange line, int start)
    {
        TermKinds kinds = evidence.Begins(start) & (TermKinds.Document | TermKinds.DocumentNoun | TermKinds.TitleNoun);
        if (kinds == 0) return default;
        ReadOnlySpan<Unit> units = evidence.Text.Units[..line.End];
        int end = start + terms.Match(units, start, out _);
        bool listed = (kinds & TermKinds.Document) != 0 && HasCapital(units[start..end]);
        if (!listed)
        {
            int number = (kinds & TermKinds.DocumentNoun) != 0 ? NumberEnd(evidence.Text, units, end) : 0;
            end = Math.Max(number, (kinds & TermKinds.TitleNoun) != 0 ? TitleEnd(evidence.Text, units, end) : 0);
        }

        return end > start ? WithYear(evidence.Text, new UnitRange(start, end), line) : default;
    }

    /// <summary>Takes in the year that belongs to a title: <c>Luật Đất đai 2013</c>.</summary>
    public static UnitRange WithYear(ScannedText text, UnitRange document, UnitRange line)
    {
        int next = document.End;
        bool year = next < line.End && text[next].Kind == UnitKind.Number && text[next].Length == 4 && text.Slice(next)[..2] is "19" or "20";
        return year ? document with { End = next + 1 } : document;
    }

    // đề án “Xây dựng xã hội học tập”; a word or two are irony rather than a title: kế hoạch “ngầm”.
    private static int TitleEnd(ScannedText text, ReadOnlySpan<Unit> units, int open)
    {
        if (open >= units.Length || units[open].StartsLine || !IsMark(text, open, "“\"«")) return 0;
        for (int i = open + 1; i < units.Length && i - open < LongestTitle; i++)
        {
            if (IsMark(text, i, "”\"»")) return i - open > ShortestTitle ? i + 1 : 0;
        }

        return 0;
    }

    private static bool IsMark(ScannedText text, int unit, string marks) => text[unit].Length == 1 && marks.Contains(text.Slice(unit)[0]);

    private static bool HasCapital(ReadOnlySpan<Unit> title)
    {
        foreach (Unit unit in title)
        {
            if (unit.IsCapital) return true;
        }

        return false;
    }

    // A code of several parts stands by itself (Chỉ thị 16/CT-TTg); a bare number needs the word số before it, since quyết định 3 việc is no document.
    private static int NumberEnd(ScannedText text, ReadOnlySpan<Unit> units, int noun)
    {
        bool said = noun < units.Length && units[noun].Key == NumberWord;
        int number = said ? noun + 1 : noun;
        if (number >= units.Length || units[number].StartsLine) return 0;
        bool code = units[number].Kind == UnitKind.Code && text.Slice(number).IndexOfAny('/', '-') > 0;
        return code || (said && units[number].Kind is UnitKind.Code or UnitKind.Number or UnitKind.DateShape) ? number + 1 : 0;
    }
}
