using TextKit.Syllables;

namespace TextKit.Normalization;

/// <summary>Puts the tone mark of a syllable on the letter that bears it.</summary>
/// <remarks>
/// Rules: the orthography of the Ministry of Education's decision 240/QD (1984) for the reformed placement; for the traditional one, the usage of
/// dictionaries before it, which differs in open syllables with a glide.
/// </remarks>
internal static class ToneMarkPlacer
{
    /// <summary>Moves the mark, if it stands elsewhere.</summary>
    /// <param name="letters">The syllable, composed, in any case.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="tone">Its tone.</param>
    /// <param name="placement">Where the mark belongs.</param>
    /// <returns>Whether the letters changed.</returns>
    public static bool Place(Span<char> letters, SyllableShape shape, Tone tone, ToneMarkPlacement placement)
    {
        if (tone == Tone.Ngang || placement == ToneMarkPlacement.Preserve) return false;
        int bearer = BearerOf(shape, placement);
        if (CharacterTable.Tone(CharacterTable.Entry(letters[bearer])) != 0) return false;
        foreach (ref char letter in letters)
        {
            if (CharacterTable.Tone(CharacterTable.Entry(letter)) != 0) letter = ToneMarks.Remove(letter);
        }

        letters[bearer] = ToneMarks.Add(letters[bearer], tone);
        return true;
    }

    /// <summary>Index in the spelling of the letter that bears the tone mark.</summary>
    /// <param name="shape">The shape of the syllable.</param>
    /// <param name="placement">Traditional or reformed.</param>
    public static int BearerOf(SyllableShape shape, ToneMarkPlacement placement)
    {
        int nucleus = shape.NucleusStart;
        bool open = shape.Coda.Length == 0;
        // Of two letters, the first bears it in an open syllable and the second before a coda: mía, tiến.
        if (shape.NucleusLength == 2) return open ? nucleus : nucleus + 1;
        bool glideIsWritten = shape.Glide && shape.Onset != "qu";
        bool nucleusIsPlain = shape.Spelling[nucleus] is 'a' or 'e' or 'y';
        return placement == ToneMarkPlacement.Traditional && open && glideIsWritten && nucleusIsPlain ? nucleus - 1 : nucleus;
    }
}
