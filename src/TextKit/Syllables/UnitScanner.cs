using System.Runtime.CompilerServices;
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

        if (CharacterTable.ClassOf(_text[_position]) == CharacterClass.Letter) ReadWord(gap, out unit);
        else ReadOther(gap, out unit);
        _position = unit.End;
        return true;
    }

    // One blank between two units, by far the most usual, is told without a walk.
    private UnitGap SkipWhiteSpace()
    {
        if (_position + 1 < _text.Length && _text[_position] == ' ' && CharacterTable.ClassOf(_text[_position + 1]) > CharacterClass.LineEnd && _position > 0)
        {
            _position++;
            return UnitGap.Space;
        }

        return SkipRun();
    }

    private UnitGap SkipRun()
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

    private void ReadWord(UnitGap gap, out Unit unit)
    {
        int length = ShortWord.Read(_text, _position, out ulong key, out LetterCase letterCase);
        if (length > 0) unit = MakeWord(length, key, letterCase, gap);
        else ReadLongWord(gap, out unit);
    }

    private void ReadLongWord(UnitGap gap, out Unit unit)
    {
        LetterRun run = LetterRun.ReadLetters(_text, _position);
        if (run.End < _text.Length && WordReader.MayGoOn(_text[run.End]))
        {
            ScanResult longer = _addresses.Read(_text, _position);
            if (!longer.Found) longer = WordReader.ReadBeyond(_text, run);
            if (longer.Found)
            {
                unit = Make(longer, gap);
                return;
            }
        }

        unit = MakeWord(run.Length, run.Key(_text), run.Case, gap);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Unit MakeWord(int length, ulong key, LetterCase letterCase, UnitGap gap)
    {
        int syllable = SyllableTable.Find(key);
        UnitKind kind = syllable >= 0 ? UnitKind.Syllable
            : AbbreviationReader.IsShortForm(letterCase, key) ? UnitKind.Abbreviation : UnitKind.ForeignWord;
        return new Unit(_position, length, key, syllable, kind, letterCase, gap);
    }

    private void ReadOther(UnitGap gap, out Unit unit)
    {
        ScanResult result = CharacterTable.ClassOf(_text[_position]) switch
        {
            CharacterClass.Digit => ReadNumber(),
            CharacterClass.Punctuation => SymbolReader.ReadPunctuation(_text, _position),
            _ when CharacterTable.IsAstralLetterOrMark(_text, _position) =>
                new ScanResult(LetterRun.ReadLetters(_text, _position).End, UnitKind.ForeignWord),
            _ => SymbolReader.Read(_text, _position),
        };
        unit = Make(result, gap);
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
