using TextKit.Normalization;

namespace TextKit.Syllables;

/// <summary>Splits normalized text into units in one pass, without allocation. Never fails, whatever the text.</summary>
/// <remarks>No reader looks at a code unit more than a bounded number of times, so time is linear.</remarks>
internal ref struct UnitScanner(ReadOnlySpan<char> text)
{
    private const int CharactersPerUnit = 4;

    private readonly ReadOnlySpan<char> _text = text;
    private AddressReader _addresses;
    private int _position;

    /// <summary>Scans a whole text.</summary>
    public static Unit[] Scan(ReadOnlySpan<char> text)
    {
        var scanner = new UnitScanner(text);
        var units = new PooledList<Unit>((text.Length / CharactersPerUnit) + 1);
        while (scanner.TryRead(out Unit unit)) units.Add(unit);
        Unit[] result = units.Items.ToArray();
        units.Release();
        return result;
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

    private Unit ReadWord(UnitGap gap)
    {
        LetterRun run = LetterRun.ReadLetters(_text, _position);
        if (run.End < _text.Length && WordReader.MayGoOn(_text[run.End]))
        {
            ScanResult longer = _addresses.Read(_text, _position);
            if (!longer.Found) longer = WordReader.ReadBeyond(_text, run);
            if (longer.Found) return Make(longer, gap);
        }

        ulong key = run.Key(_text);
        int syllable = SyllableTable.Find(key);
        UnitKind kind = syllable >= 0 ? UnitKind.Syllable
            : AbbreviationReader.IsShortForm(run, key) ? UnitKind.Abbreviation : UnitKind.ForeignWord;
        return new Unit(_position, run.Length, key, syllable, kind, run.Case, gap);
    }

    private Unit ReadOther(UnitGap gap)
    {
        ScanResult result = CharacterTable.ClassOf(_text[_position]) switch
        {
            CharacterClass.Digit => ReadNumber(),
            CharacterClass.Punctuation => SymbolReader.ReadPunctuation(_text, _position),
            _ when CharacterTable.IsAstralLetterOrMark(_text, _position) =>
                new ScanResult(LetterRun.ReadLetters(_text, _position).End, UnitKind.ForeignWord),
            _ => SymbolReader.Read(_text, _position),
        };
        return Make(result, gap);
    }

    private ScanResult ReadNumber()
    {
        if (SymbolReader.IsKeycap(_text, _position)) return SymbolReader.Read(_text, _position);
        ScanResult address = _addresses.Read(_text, _position);
        return address.Found ? address : NumberReader.Read(_text, _position);
    }

    // A boundary never falls between a base character and its marks.
    private readonly Unit Make(ScanResult result, UnitGap gap)
    {
        ReadOnlySpan<char> slice = _text[_position..CharacterTable.SkipMarks(_text, result.End)];
        return new Unit(_position, slice.Length, UnitKey.Of(slice), -1, result.Kind, LetterCases.Of(slice), gap);
    }
}
