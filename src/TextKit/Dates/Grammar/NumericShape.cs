namespace TextKit.Dates.Grammar;

/// <summary>Two or three groups of digits with one separator, read as a date: <c>13/1</c>, <c>13.1.2022</c>, <c>10/2020</c>.</summary>
internal readonly struct NumericShape
{
    private readonly (int Value, int Digits) _first, _second, _third;

    private NumericShape((int, int) first, (int, int) second, (int, int) third, char separator, int count) =>
        (_first, _second, _third, Separator, Count) = (first, second, third, separator, count);

    /// <summary>What stands between the groups.</summary>
    public char Separator { get; }

    /// <summary>Number of groups; 0 if the text has not this shape.</summary>
    public int Count { get; }

    /// <summary>Whether the separator is a dash of any length.</summary>
    public bool HasDash => Separator is '-' or '–' or '‐' or '‑';

    /// <summary>First number.</summary>
    public int First => _first.Value;

    /// <summary>Second number.</summary>
    public int Second => _second.Value;

    /// <summary>Reads the letters of a unit.</summary>
    public static NumericShape Parse(ReadOnlySpan<char> letters)
    {
        Span<(int Value, int Digits)> groups = stackalloc (int, int)[3];
        groups.Clear();
        int count = 0;
        char separator = '\0';
        for (int i = 0; i < letters.Length; i++)
        {
            char c = letters[i];
            if (char.IsAsciiDigit(c))
            {
                if (groups[count].Digits == 4) return default;
                groups[count] = ((groups[count].Value * 10) + c - '0', groups[count].Digits + 1);
                continue;
            }

            if (c is ',' or ':' or '%' || groups[count].Digits == 0 || ++count > 2 || (separator != '\0' && c != separator)) return default;
            separator = c;
        }

        return separator == '\0' || groups[count].Digits == 0 ? default : new(groups[0], groups[1], groups[2], separator, count + 1);
    }

    /// <summary>Whether it is day and month, perhaps with a year; or year, month, day.</summary>
    public bool IsDay(out int day, out int month, out int? year)
    {
        (day, month, year) = (_first.Value, _second.Value, null);
        if (Count == 3 && _first.Digits == 4) (day, year) = (_third.Value, _first.Value);
        else if (Count == 3) year = YearOf(_third);
        else if (_first.Digits > 2 || _second.Digits > 2) return false;
        return Count >= 2 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month) && (Count == 2 || year is >= 1000 and <= 2199);
    }

    /// <summary>Whether it is a month and its year.</summary>
    public bool IsMonth(out int month, out int year)
    {
        (month, year) = (_first.Value, _second.Value);
        return Count == 2 && _first.Digits <= 2 && month is >= 1 and <= 12 && _second.Digits == 4 && year is >= 1000 and <= 2199;
    }

    /// <summary>Whether it is two years, the second perhaps in two digits: <c>2017/18</c>.</summary>
    public bool IsYears(out int first, out int last)
    {
        (first, last) = (_first.Value, _second.Value);
        if (Count == 2 && _first.Digits == 4 && _second.Digits == 2 && last == (first + 1) % 100) last = first + 1;
        return Count == 2 && _first.Digits == 4 && first is >= 1000 and <= 2199 && last > first && last <= 2199;
    }

    /// <summary>Whether it is two numbers, the second greater: <c>2-3</c>.</summary>
    public bool IsRange => Count == 2 && HasDash && _second.Value > _first.Value;

    private static int YearOf((int Value, int Digits) group) => group.Digits switch
    {
        4 => group.Value,
        2 => group.Value + (group.Value < 50 ? 2000 : 1900),
        _ => 0,
    };
}
