using System.Runtime.InteropServices;

namespace TextKit.Syllables;

/// <summary>A run of letters and marks, perhaps with digits, read in one pass: its end, its key and its case.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct LetterRun
{
    private const uint Letters = (1u << (int)CharacterClass.Letter) | (1u << (int)CharacterClass.Mark);
    private const uint Surrogate = 1u << (int)CharacterClass.Surrogate;
    private const uint Digits = 1u << (int)CharacterClass.Digit;

    private readonly ulong _packed;
    private readonly uint _flags;
    private readonly bool _packable;

    private LetterRun(int start, int end, ulong packed, uint flags, bool packable, LetterCase letterCase, bool hasDigits)
    {
        (Start, End, _packed, _flags, _packable) = (start, end, packed, flags, packable);
        (Case, HasDigits) = (letterCase, hasDigits);
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
        _packable ? UnitKey.WithTone(_packed, (Tone)CharacterTable.Tone(_flags)) : UnitKey.Hash(text[Start..End]);

    /// <summary>Whether the run is a syllable that the orthography allows.</summary>
    public bool IsSyllable(ReadOnlySpan<char> text) => Length > 0 && SyllableTable.Find(Key(text)) >= 0;

    /// <summary>Reads the longest run of letters and marks at an index.</summary>
    public static LetterRun ReadLetters(ReadOnlySpan<char> text, int start) => Read(text, start, Letters);

    /// <summary>Reads the longest run of letters, marks and digits at an index.</summary>
    public static LetterRun ReadAlphanumerics(ReadOnlySpan<char> text, int start) => Read(text, start, Letters | Digits);

    private static LetterRun Read(ReadOnlySpan<char> text, int start, uint accepted)
    {
        ulong packed = 0;
        uint flags = 0, classes = 0, upper = 0;
        bool packable = true;
        int i = start;
        for (; i < text.Length; i++)
        {
            uint entry = CharacterTable.Entry(text[i]);
            uint type = 1u << (int)CharacterTable.Class(entry), code = CharacterTable.Code(entry);
            if ((type & accepted) == 0)
            {
                if (type != Surrogate || !CharacterTable.IsAstralLetterOrMark(text, i)) break;
                i++;
            }

            // Two toned letters are no syllable, and flags could not hold both tones.
            packable &= code != 0 && (flags & entry & CharacterTable.Toned) == 0;
            packed = (packed << UnitKey.LetterBits) | code;
            flags |= entry;
            classes |= type;
            upper += CharacterTable.IsUpper(entry) ? 1u : 0;
        }

        bool capital = i > start && CharacterTable.IsUpper(CharacterTable.Entry(text[start]));
        LetterCase letterCase = LetterCases.Of(upper, CharacterTable.IsLower(flags), capital);
        return new LetterRun(start, i, packed, flags, packable && i - start <= UnitKey.MaxPacked, letterCase, (classes & Digits) != 0);
    }
}
