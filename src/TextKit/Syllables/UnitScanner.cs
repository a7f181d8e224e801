namespace TextKit.Syllables;

/// <summary>Splits normalized text into units in one pass, without allocation. Never fails, whatever the text.</summary>
/// <remarks>Every reader looks ahead a bounded number of code units beyond what it takes, so time is linear.</remarks>
internal ref struct UnitScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>Scans a whole text.</summary>
    public static Unit[] Scan(ReadOnlySpan<char> text)
    {
        var scanner = new UnitScanner(text);
        var units = new List<Unit>((text.Length / 4) + 4);
        while (scanner.TryRead(out Unit unit)) units.Add(unit);
        return [.. units];
    }

    /// <summary>Reads the next unit.</summary>
    /// <returns><see langword="false"/> at the end of the text.</returns>
    public bool TryRead(out Unit unit)
    {
        UnitGap gap = SkipWhiteSpace();
        if (_position >= _text.Length)
        {
            unit = default;
            return false;
        }

        unit = CharacterTable.ClassOf(_text[_position]) == CharacterClass.Letter ? ReadWord(gap) : ReadOther(gap);
        _position = unit.End;
        return true;
    }

    private UnitGap SkipWhiteSpace()
    {
        int lines = _position == 0 ? 1 : 0, start = _position;
        for (; _position < _text.Length; _position++)
        {
            char c = _text[_position];
            CharacterClass type = CharacterTable.ClassOf(c);
            if (type == CharacterClass.LineEnd)
            {
                if (c != '\n' || _position == 0 || _text[_position - 1] != '\r') lines++;
            }
            else if (type != CharacterClass.Space)
            {
                break;
            }
        }

        if (lines > 0) return lines == 1 ? UnitGap.Line : UnitGap.Paragraph;
        return _position > start ? UnitGap.Space : UnitGap.None;
    }

    private readonly Unit ReadWord(UnitGap gap)
    {
        LetterRun run = LetterRun.Read(_text, _position);
        ScanResult longer = WordReader.ReadBeyond(_text, run);
        if (longer.Found) return Make(longer, gap);
        ulong key = run.Key(_text);
        int syllable = SyllableTable.Find(key);
        UnitKind kind = syllable >= 0 ? UnitKind.Syllable
            : run.Case is LetterCase.Upper ? UnitKind.Abbreviation : UnitKind.ForeignWord;
        return new Unit(_position, run.Length, key, syllable, kind, run.Case, gap);
    }

    private readonly Unit ReadOther(UnitGap gap)
    {
        char first = _text[_position];
        ScanResult result = CharacterTable.ClassOf(first) switch
        {
            CharacterClass.Digit => NumberReader.Read(_text, _position),
            CharacterClass.Punctuation => SymbolReader.ReadPunctuation(_text, _position),
            _ => SymbolReader.Read(_text, _position),
        };
        return Make(result, gap);
    }

    private readonly Unit Make(ScanResult result, UnitGap gap)
    {
        int end = result.End;
        // A boundary never falls between a base character and its marks.
        while (end < _text.Length && CharacterTable.ClassOf(_text[end]) == CharacterClass.Mark) end++;
        ReadOnlySpan<char> slice = _text[_position..end];
        return new Unit(_position, slice.Length, UnitKey.Of(slice), -1, result.Kind, CaseOf(slice), gap);
    }

    private static LetterCase CaseOf(ReadOnlySpan<char> slice)
    {
        int upper = 0, lower = 0;
        foreach (char c in slice)
        {
            uint entry = CharacterTable.Entry(c);
            if (CharacterTable.IsUpper(entry)) upper++;
            else if (CharacterTable.IsLower(entry)) lower++;
        }

        if (upper == 0) return lower == 0 ? LetterCase.None : LetterCase.Lower;
        if (lower == 0) return upper == 1 ? LetterCase.Capitalized : LetterCase.Upper;
        return upper == 1 && CharacterTable.IsUpper(CharacterTable.Entry(slice[0])) ? LetterCase.Capitalized : LetterCase.Mixed;
    }
}
