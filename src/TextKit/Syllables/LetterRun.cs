using System.Runtime.InteropServices;

namespace TextKit.Syllables;

/// <summary>A run of letters, digits and marks, read in one pass: its end, its key and its case.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct LetterRun
{
    private readonly ulong _packed;
    private readonly uint _tone;
    private readonly bool _packable;

    private LetterRun(int start, int end, ulong packed, uint tone, bool packable, int upper, int lower, int digits, bool capital)
    {
        (Start, End, _packed, _tone, _packable) = (start, end, packed, tone, packable);
        HasDigits = digits > 0;
        Case = CaseOf(upper, lower, capital);
    }

    public int Start { get; }

    /// <summary>Index just after the run.</summary>
    public int End { get; }

    public int Length => End - Start;

    public LetterCase Case { get; }

    public bool HasDigits { get; }

    /// <summary>Whether the run is one capital letter.</summary>
    public bool IsInitial => Length == 1 && Case == LetterCase.Capitalized;

    /// <summary>Whether the run looks like a short form: capitals only, or capitals among small letters.</summary>
    public bool IsAcronym => Case is LetterCase.Upper or LetterCase.Mixed || IsInitial;

    /// <summary>The key of the run, given the text it was read from.</summary>
    public ulong Key(ReadOnlySpan<char> text) =>
        _packable ? UnitKey.WithTone(_packed, (Tone)_tone) : UnitKey.Hash(text[Start..End]);

    /// <summary>Reads the longest run of letters and marks at an index; digits too if asked.</summary>
    public static LetterRun Read(ReadOnlySpan<char> text, int start, bool withDigits = false)
    {
        ulong packed = 0;
        uint tone = 0, spoiled = 0;
        int upper = 0, lower = 0, digits = 0, i = start;
        for (; i < text.Length; i++)
        {
            uint entry = CharacterTable.Entry(text[i]);
            CharacterClass type = CharacterTable.Class(entry);
            if (type != CharacterClass.Letter && type != CharacterClass.Mark && !(withDigits && type == CharacterClass.Digit)) break;
            uint code = CharacterTable.Code(entry), mark = CharacterTable.Tone(entry);
            if (code == 0 || (mark != 0 && tone != 0)) spoiled = 1;
            packed = (packed << 6) | code;
            tone |= mark;
            if (CharacterTable.IsUpper(entry)) upper++;
            else if (CharacterTable.IsLower(entry)) lower++;
            else if (type == CharacterClass.Digit) digits++;
        }

        bool packable = spoiled == 0 && i - start <= UnitKey.MaxPacked;
        bool capital = i > start && CharacterTable.IsUpper(CharacterTable.Entry(text[start]));
        return new LetterRun(start, i, packed, tone, packable, upper, lower, digits, capital);
    }

    private static LetterCase CaseOf(int upper, int lower, bool capital)
    {
        if (upper == 0) return lower == 0 ? LetterCase.None : LetterCase.Lower;
        if (upper == 1 && capital) return LetterCase.Capitalized;
        return lower == 0 ? LetterCase.Upper : LetterCase.Mixed;
    }
}
