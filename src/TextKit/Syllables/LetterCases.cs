namespace TextKit.Syllables;

/// <summary>Tells the <see cref="LetterCase"/> of a piece of text.</summary>
internal static class LetterCases
{
    // A table, so that nothing has to guess.
    private static ReadOnlySpan<LetterCase> ByLetters =>
    [
        LetterCase.None, LetterCase.Lower, LetterCase.Upper, LetterCase.Mixed,
        LetterCase.Capitalized, LetterCase.Capitalized, LetterCase.Upper, LetterCase.Mixed,
    ];

    /// <summary>The case of a text.</summary>
    public static LetterCase Of(ReadOnlySpan<char> text)
    {
        uint upper = 0, flags = 0;
        foreach (char c in text)
        {
            uint entry = CharacterTable.Entry(c);
            flags |= entry;
            upper += CharacterTable.IsUpper(entry) ? 1u : 0;
        }

        return Of(upper, CharacterTable.IsLower(flags), text.Length > 0 && CharacterTable.IsUpper(CharacterTable.Entry(text[0])));
    }

    /// <summary>The case of a text that has been counted.</summary>
    /// <param name="upper">How many capitals it has.</param>
    /// <param name="lower">Whether it has small letters.</param>
    /// <param name="capital">Whether it begins with a capital.</param>
    public static LetterCase Of(uint upper, bool lower, bool capital) => Of(capital, upper > (capital ? 1u : 0), lower);

    /// <summary>The case of letters of which it is known whether the first is a capital, whether another is, and whether any is small.</summary>
    public static LetterCase Of(bool firstUpper, bool otherUpper, bool lower) => ByLetters[(firstUpper ? 4 : 0) + (otherUpper ? 2 : 0) + (lower ? 1 : 0)];
}
