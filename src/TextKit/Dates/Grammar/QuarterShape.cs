namespace TextKit.Dates.Grammar;

/// <summary>A Roman numeral with what the scanner leaves glued to it: <c>I/2021</c>, <c>II-IV</c>.</summary>
internal static class QuarterShape
{
    private static readonly string[] Numerals = ["", "I", "II", "III", "IV"];

    /// <summary>Reads the letters of a unit.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="first">First quarter.</param>
    /// <param name="last">Last quarter; the same for one.</param>
    /// <param name="year">The year, if given.</param>
    public static bool TryParse(ReadOnlySpan<char> letters, out int first, out int last, out int? year)
    {
        (last, year) = (0, null);
        int joint = letters.IndexOfAny('/', '-', '–');
        first = joint < 0 ? 0 : Numeral(letters[..joint]);
        if (first == 0) return false;
        ReadOnlySpan<char> rest = letters[(joint + 1)..];
        last = first;
        if (rest.Length == 4 && int.TryParse(rest, out int number)) year = number;
        else last = Numeral(rest);
        return last >= first;
    }

    private static int Numeral(ReadOnlySpan<char> letters)
    {
        for (int i = 1; i < Numerals.Length; i++)
        {
            if (letters.Equals(Numerals[i], StringComparison.OrdinalIgnoreCase)) return i;
        }

        return 0;
    }
}
