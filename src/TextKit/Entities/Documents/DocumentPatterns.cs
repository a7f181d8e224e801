using TextKit.Entities.Features;
using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities.Documents;

/// <summary>
/// Official documents that need no context: a listed title (<c>Luật Đất đai</c>), a document noun with its number (<c>Nghị định số 100/2019/NĐ-CP</c>),
/// or one with its title in quotation marks (<c>đề án “Xây dựng xã hội học tập”</c>).
/// </summary>
internal readonly struct DocumentPatterns(TextEvidence evidence, TermList facts, DocumentTerms terms)
{
    // What a listed document or its noun begins with in the lists that the model sees; others are looked for only where they have a capital.
    private const TermKinds Heads = TermKinds.Document | TermKinds.DocumentNoun | TermKinds.TitleNoun;

    private const int ShortestQuoted = 3, ShortestPlain = 6, LongestQuoted = 60, PlainInSmallLetters = 4;

    private readonly TextEvidence _evidence = evidence;
    private readonly ScannedText _text = evidence.Text;
    private readonly TermList _facts = facts;
    private readonly DocumentTerms _terms = terms;

    /// <summary>Whether a document, or the noun of a free title, may begin at a unit: most units are no head and have no capital.</summary>
    public bool MayBegin(int unit) => (_evidence.Begins(unit) & Heads) != 0 || _text[unit].IsCapital;

    /// <summary>The document that begins at a unit where one may; an empty range if there is none.</summary>
    public UnitRange Match(UnitRange line, int start)
    {
        ReadOnlySpan<Unit> units = _text.Units[..line.End];
        int noun = start + _terms.Match(units, start, out DocumentWords words);
        if (words == DocumentWords.None && (_evidence.Begins(start) & TermKinds.Document) == 0) return default;
        var number = new DocumentNumber(_text, _terms, line);
        int title = TitleEnd(units, start, noun, words, number);
        if (title > start) return new UnitRange(start, number.YearEnd(number.CodeEnd(title)));
        int end = number.End(noun, words);
        if (end == noun && (words & DocumentWords.Quoted) != 0) end = QuotedEnd(units, noun);
        return end > noun ? new UnitRange(start, end) : default;
    }

    /// <summary>The noun that begins at a unit and that a free title may follow: one with a capital. An empty range if there is none.</summary>
    public UnitRange TitleNoun(UnitRange line, int start)
    {
        if (_evidence.Cases[start] is not (NameCase.Name or NameCase.Initial)) return default;
        int end = start + _terms.Match(_text.Units[..line.End], start, out DocumentWords words);
        // Luật sư is no Luật.
        bool noun = (words & DocumentWords.Nouns) != 0 && (_facts.Match(_text.Units[..line.End], start, out TermKinds kinds) <= end - start || (kinds & Heads) != 0);
        return noun ? new UnitRange(start, end) : default;
    }

    // The longest listed title; start itself if there is none.
    private int TitleEnd(ReadOnlySpan<Unit> units, int start, int noun, DocumentWords words, DocumentNumber number)
    {
        int end = start;
        bool open = false;
        if ((_evidence.Begins(start) & TermKinds.Document) != 0)
        {
            int known = start + _facts.Match(units, start, out _);
            if (HasCapital(units[start..known]) || known - start >= PlainInSmallLetters) end = known;
        }

        if ((words & DocumentWords.Titles) != 0 && noun >= end && ((words & DocumentWords.Title) != 0 || HasCapital(units[start..noun])))
            (end, open) = (noun, (words & DocumentWords.OpenTitle) != 0);
        if (end == start || IsPartOfCompound(units, start)) return start;
        return open ? number.SessionEnd(CountryEnd(units, end)) : end;
    }

    // Hiến pháp Mỹ
    private int CountryEnd(ReadOnlySpan<Unit> units, int end)
    {
        bool country = end < units.Length && (_evidence.Begins(end) & TermKinds.Country) != 0 && units[end].IsCapital;
        return country ? end + _facts.Match(units, end, out _) : end;
    }

    // pháp luật đất đai
    private bool IsPartOfCompound(ReadOnlySpan<Unit> units, int start)
    {
        if (start == 0 || units[start].StartsLine || units[start].IsCapital) return false;
        _terms.Match(units[..start], start - 1, out DocumentWords before);
        return (before & DocumentWords.Compound) != 0;
    }

    // đề án “Xây dựng xã hội học tập”; a few words are irony rather than a title: kế hoạch “ngầm”.
    private int QuotedEnd(ReadOnlySpan<Unit> units, int open)
    {
        if (open + 1 >= units.Length || units[open].StartsLine || !IsMark(open, "“\"«")) return open;
        for (int i = open + 1; i < units.Length && i - open < LongestQuoted; i++)
        {
            if (IsMark(i, "”\"»")) return i - open > (units[open + 1].IsCapital ? ShortestQuoted : ShortestPlain) ? i + 1 : open;
        }

        return open;
    }

    private bool IsMark(int unit, string marks) => _text[unit].Length == 1 && marks.Contains(_text.Slice(unit)[0]);

    private static bool HasCapital(ReadOnlySpan<Unit> title)
    {
        foreach (Unit unit in title)
        {
            if (unit.IsCapital) return true;
        }

        return false;
    }
}
