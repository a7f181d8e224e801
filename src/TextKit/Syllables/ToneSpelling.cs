namespace TextKit.Syllables;

/// <summary>Writes a toneless spelling with the mark of a tone.</summary>
internal static class ToneSpelling
{
    /// <summary>Writes in small composed letters, with the mark in its traditional place: <c>hòa</c>, <c>thủy</c>, <c>khỏe</c>.</summary>
    public static string Write(SyllableShape shape, Tone tone)
    {
        if (tone == Tone.Ngang) return shape.Spelling;
        Span<char> letters = stackalloc char[shape.Spelling.Length];
        shape.Spelling.CopyTo(letters);
        int place = MarkedLetter(shape);
        letters[place] = CharacterTable.WithTone(letters[place], tone);
        return letters.ToString();
    }

    // A nucleus of two letters bears the mark on the second before a coda and on the first without one (tiến, mía);
    // without a coda, a glide written as a letter bears it in place of a plain a, e or y.
    private static int MarkedLetter(SyllableShape shape)
    {
        int nucleus = shape.NucleusStart;
        if (shape.NucleusLength == 2) return shape.Coda.Length > 0 ? nucleus + 1 : nucleus;
        bool glideBears = shape.Glide && shape.Onset != "qu" && shape.Coda.Length == 0 && shape.Spelling[nucleus] is 'a' or 'e' or 'y';
        return glideBears ? nucleus - 1 : nucleus;
    }
}
