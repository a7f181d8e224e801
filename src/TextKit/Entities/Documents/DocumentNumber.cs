using TextKit.Syllables;

namespace TextKit.Entities.Documents;

/// <summary>Reads what numbers a document: <c>số 100/2019/NĐ-CP</c>, <c>40 – CT/TW</c>, <c>67</c>, the session of a congress, the year of a law.</summary>
internal readonly struct DocumentNumber(ScannedText text, DocumentTerms terms, UnitRange line)
{
    private static readonly ulong Number = UnitKey.Of("số"), Year = UnitKey.Of("năm"), Term = UnitKey.Of("khóa");

    private readonly ScannedText _text = text;
    private readonly DocumentTerms _terms = terms;
    private readonly UnitRange _line = line;

    /// <summary>Where the number of a noun ends; the end of the noun itself if none follows.</summary>
    /// <param name="noun">End of the noun.</param>
    /// <param name="words">What the noun is.</param>
    public int End(int noun, DocumentWords words)
    {
        if ((words & DocumentWords.Nouns) == 0 || !Reaches(noun)) return noun;
        int code = CodeEnd(noun);
        if (code > noun) return code;
        code = CodePartsEnd(noun);
        if (code > noun) return code;
        bool bare = _text[noun].Kind is UnitKind.Number or UnitKind.DateShape && (words & DocumentWords.Coded) == 0 && Names(noun, words);
        return bare ? noun + 1 : noun;
    }

    /// <summary>Where a number with the word for it ends: <c>số 45/2013/QH13</c>; the start if there is none.</summary>
    public int CodeEnd(int start)
    {
        if (!Reaches(start + 1) || _text[start].Key != Number) return start;
        int end = CodePartsEnd(start + 1);
        if (end > start + 1) return end;
        return _text[start + 1].Kind is UnitKind.Code or UnitKind.Number or UnitKind.DateShape ? start + 2 : start;
    }

    /// <summary>Takes in the year that belongs to a title: <c>2013</c>, <c>năm 2013</c>.</summary>
    public int YearEnd(int end)
    {
        int year = Reaches(end) && _text[end].Key == Year ? end + 1 : end;
        return Reaches(year) && _text[year].Kind == UnitKind.Number && _text[year].Length == 4 && _text.Slice(year)[..2] is "19" or "20" ? year + 1 : end;
    }

    /// <summary>Takes in the session or congress that belongs to a title: <c>XIII</c>, <c>4 khóa XII</c>.</summary>
    public int SessionEnd(int end)
    {
        if (!Reaches(end) || !(IsRoman(end) || (_text[end].Kind == UnitKind.Number && _text[end].Length <= 2))) return end;
        bool term = Reaches(end + 2) && _text[end + 1].Key == Term && IsRoman(end + 2);
        return term ? end + 3 : end + 1;
    }

    private bool Reaches(int unit) => unit < _line.End;

    // 16/CT-TTg; with blanks 40 – CT/TW, 1177/QĐ BGDĐT; but not T-50, an aeroplane
    private int CodePartsEnd(int start)
    {
        ReadOnlySpan<char> code = _text.Slice(start);
        if (_text[start].Kind == UnitKind.Code && (code.Contains('/') || (code.Contains('-') && char.IsAsciiDigit(code[0])))) return PartsEnd(start + 1);
        if (_text[start].Kind is not (UnitKind.Number or UnitKind.DateShape)) return start;
        int end = PartsEnd(start + 1);
        return end > start + 1 ? end : start;
    }

    private int PartsEnd(int end)
    {
        while (Reaches(end + 1) && IsJoint(end) && IsSign(end + 1)) end += 2;
        return end;
    }

    private bool IsJoint(int unit) => _text.Slice(unit) is "/" or "-" or "–";

    // QĐ, UBND, TƯ, NĐ-CP
    private bool IsSign(int unit) => _text[unit].Case == LetterCase.Upper && _text[unit].Kind is UnitKind.Abbreviation or UnitKind.Syllable or UnitKind.ForeignWord or UnitKind.Code;

    // Nghị định 67; but of quyết định 13 and of one digit only where the number cannot count what follows.
    private bool Names(int number, DocumentWords words)
    {
        ReadOnlySpan<char> digits = _text.Slice(number);
        bool plain = _text[number].Kind == UnitKind.DateShape || digits[0] == '0' || ((words & DocumentWords.Numbered) != 0 && digits.Length > 1);
        if (digits.ContainsAny(',', '.')) return false;
        if (plain || !Reaches(number + 1) || _text[number + 1].Kind == UnitKind.Punctuation) return plain || digits.Length > 1 || (words & DocumentWords.Numbered) != 0;
        _terms.Match(_text.Units[.._line.End], number + 1, out DocumentWords next);
        return (next & DocumentWords.Follower) != 0;
    }

    private bool IsRoman(int unit) => _text[unit].IsCapital && !_text.Slice(unit).ContainsAnyExcept("IVXLC");
}
