using TextKit.Syllables;

namespace TextKit.Normalization;

/// <summary>The combining marks that write the tones, and letters with and without them.</summary>
internal static class ToneMarks
{
    // In the order of Tone: ngang, huyền, hỏi, ngã, sắc, nặng.
    private const string Marks = "\0\u0300\u0309\u0303\u0301\u0323";

    /// <summary>Whether a combining mark writes a tone.</summary>
    public static bool IsToneMark(char mark) => mark != '\0' && Marks.Contains(mark);

    /// <summary>Whether a combining mark above makes another vowel: the circumflex of <c>â</c>, the breve of <c>ă</c>.</summary>
    public static bool IsVowelMark(char mark) => mark is '\u0302' or '\u0306';

    /// <summary>A precomposed letter without its tone: <c>ấ</c> gives <c>â</c>.</summary>
    public static char Remove(char letter)
    {
        Decomposition parts = CompositionTable.Decompose(letter);
        if (!parts.IsPair) return letter;
        return IsToneMark(parts.Second) ? parts.First : CompositionTable.Compose(Remove(parts.First), parts.Second);
    }

    /// <summary>A toneless letter with a tone: <c>â</c> and sắc give <c>ấ</c>.</summary>
    public static char Add(char letter, Tone tone)
    {
        if (tone == Tone.Ngang) return letter;
        char composite = CompositionTable.Compose(letter, Marks[(int)tone]);
        if (composite != '\0') return composite;
        // The dot below is composed before the circumflex or breve.
        Decomposition parts = CompositionTable.Decompose(letter);
        return CompositionTable.Compose(CompositionTable.Compose(parts.First, Marks[(int)tone]), parts.Second);
    }
}
