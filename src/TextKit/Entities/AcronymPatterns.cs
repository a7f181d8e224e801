using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>Short forms that a text introduces in brackets behind the full name: <c>Viện kiểm sát nhân dân tối cao (VKSND)</c>.</summary>
internal static class AcronymPatterns
{
    /// <summary>Whether a unit stands alone in brackets right after a name, and its letters are initials of that name, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit asked about.</param>
    /// <param name="name">The name before it.</param>
    public static bool IsIntroduced(ScannedText text, int unit, UnitRange name)
    {
        bool bracketed = name.End == unit - 1 && unit + 1 < text.Count && text[unit].Kind == UnitKind.Abbreviation
            && text.Slice(unit - 1) is "(" && text.Slice(unit + 1) is ")";
        return bracketed && AreInitials(text, text.Slice(unit), name);
    }

    private static bool AreInitials(ScannedText text, ReadOnlySpan<char> letters, UnitRange name)
    {
        int word = name.Start;
        foreach (char letter in letters)
        {
            while (word < name.End && char.ToUpperInvariant(text.Slice(word)[0]) != letter) word++;
            if (word++ == name.End) return false;
        }

        return true;
    }
}
