using TextKit.Syllables;

namespace TextKit.Entities.Lexicon;

/// <summary>Tells for each unit what its capitals mean, from where it stands.</summary>
internal static class NameCases
{
    private const int FewestShouted = 3;

    /// <summary>The case of every unit.</summary>
    public static NameCase[] Of(ReadOnlySpan<Unit> units, ReadOnlySpan<char> text)
    {
        var cases = new NameCase[units.Length];
        for (int start = 0; start < units.Length;)
        {
            int end = start + 1;
            while (end < units.Length && !units[end].StartsLine) end++;
            bool shouts = Shouts(units[start..end]);
            for (int i = start; i < end; i++) cases[i] = Judge(units, i, text, shouts);
            start = end;
        }

        return cases;
    }

    private static NameCase Judge(ReadOnlySpan<Unit> units, int i, ReadOnlySpan<char> text, bool shouts)
    {
        if (!units[i].IsCapital) return NameCase.Plain;
        if (shouts && units[i].Case == LetterCase.Upper) return NameCase.Shout;
        return IsInitial(units, i, text) ? NameCase.Initial : NameCase.Name;
    }

    private static bool IsInitial(ReadOnlySpan<Unit> units, int i, ReadOnlySpan<char> text)
    {
        if (units[i].StartsLine) return true;
        if (units[i - 1].Kind is not (UnitKind.Punctuation or UnitKind.Symbol or UnitKind.Emoji)) return false;
        char mark = text[units[i - 1].End - 1];
        return mark is '.' or '!' or '?' or '…' or ':' or ';' or '"' or '“' or '‘' or '«' or '-' or '–' or '•' or '+' or '*' or '>';
    }

    private static bool Shouts(ReadOnlySpan<Unit> line)
    {
        int upper = 0, other = 0;
        foreach (Unit unit in line)
        {
            if (unit.Kind != UnitKind.Syllable) continue;
            if (unit.Case == LetterCase.Upper || (unit.Case == LetterCase.Capitalized && unit.Length == 1)) upper++;
            else other++;
        }

        return upper >= FewestShouted && upper > other * 4;
    }
}
