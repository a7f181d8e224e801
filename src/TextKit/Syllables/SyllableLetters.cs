using TextKit.Normalization;

namespace TextKit.Syllables;

/// <summary>Packs the letters of one syllable into a key, composing letters and marks on the way.</summary>
internal static class SyllableLetters
{
    private const uint LastLetter = 63;

    /// <summary>Packs at most <see cref="UnitKey.MaxPacked"/> letters with at most one tone.</summary>
    /// <returns><see langword="false"/> if there is anything else in the text.</returns>
    public static bool TryPack(ReadOnlySpan<char> text, out ulong key)
    {
        key = 0;
        ulong packed = 0;
        uint tone = 0;
        int count = 0;
        foreach (char c in text)
        {
            uint entry = CharacterTable.Entry(c);
            uint code = CharacterTable.Code(entry), mark = code != 0 ? CharacterTable.Tone(entry) : (uint)ToneOf(c);
            if (mark != 0 && tone != 0) return false;
            tone |= mark;
            if (code != 0)
            {
                if (++count > UnitKey.MaxPacked) return false;
                packed = (packed << 6) | code;
            }
            else if (mark == 0 && !TryModify(ref packed, c))
            {
                return false;
            }
            else if (!IsVowel(packed))
            {
                return false;
            }
        }

        key = UnitKey.WithTone(packed, (Tone)tone);
        return true;
    }

    private static Tone ToneOf(char mark) => mark switch
    {
        '\u0300' or '\u0340' => Tone.Huyen,
        '\u0309' => Tone.Hoi,
        '\u0303' => Tone.Nga,
        '\u0301' or '\u0341' => Tone.Sac,
        '\u0323' => Tone.Nang,
        _ => Tone.Ngang,
    };

    // Turns the last letter into the one that the mark makes of it: a and a breve give ă.
    private static bool TryModify(ref ulong packed, char mark)
    {
        char composite = CompositionTable.Compose(CharacterTable.Letter((uint)packed & LastLetter), mark);
        uint code = CharacterTable.Code(CharacterTable.Entry(composite));
        packed = (packed & ~(ulong)LastLetter) | code;
        return code != 0;
    }

    private static bool IsVowel(ulong packed) =>
        "aăâeêioôơuưy".Contains(CharacterTable.Letter((uint)packed & LastLetter), StringComparison.Ordinal);
}
