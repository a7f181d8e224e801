using System.Globalization;
using TextKit.Syllables;

namespace TextKit.Normalization;

/// <summary>Decides what of a run of invisible characters does work where it stands.</summary>
internal static class InvisibleRun
{
    private const char Keycap = '\u20E3';

    // Emoji that the category does not tell: double exclamation, exclamation question, information source, wavy dash.
    private const string EmojiByNature = "\u203C\u2049\u2139\u3030";

    /// <summary>Whether the character before the run is a letter of another script, where joiners and direction marks have a meaning.</summary>
    public static bool BelongsToScript(char before) =>
        CharacterTable.ClassOf(before) is CharacterClass.Letter or CharacterClass.Mark
        && !CharacterRoleTable.Has(before, CharacterRoles.Repertoire | CharacterRoles.Invisible)
        && before is not (>= '\u2000' and <= '\u2BFF');

    /// <summary>What stays: within emoji, the selector of the picture and the joiner between two.</summary>
    /// <param name="before">The character before the run; NUL if none.</param>
    /// <param name="run">The run.</param>
    /// <param name="after">The character after it; NUL if none.</param>
    public static string WhatStays(char before, ReadOnlySpan<char> run, char after)
    {
        bool keycap = after == Keycap && (char.IsAsciiDigit(before) || before is '#' or '*');
        bool selects = CharacterRoleTable.IsVariationSelector(run[0]) && (EndsEmoji(before) || keycap);
        bool joins = EndsEmoji(before) && BeginsEmoji(after) && run.Contains(CharacterRoleTable.Joiner);
        return (selects ? run[0].ToString() : "") + (joins ? "\u200D" : "");
    }

    private static bool EndsEmoji(char c) => char.IsLowSurrogate(c) || IsPictograph(c);

    private static bool BeginsEmoji(char c) => char.IsHighSurrogate(c) || IsPictograph(c);

    private static bool IsPictograph(char c) =>
        c is '\u00A9' or '\u00AE' || (c >= '\u2000' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol)
        || EmojiByNature.Contains(c);
}
