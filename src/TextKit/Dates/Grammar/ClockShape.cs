using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>A clock time in one unit: <c>8h30</c>, <c>8h</c>, <c>20:30</c>.</summary>
/// <param name="Time">The time; its hour may be beyond the day's, as in <c>48h</c>.</param>
/// <param name="HasMinute">Whether minutes are written.</param>
internal readonly record struct ClockShape(ClockTime Time, bool HasMinute)
{
    /// <summary>Reads the letters of a unit as two hours: <c>6-7h</c>, <c>6-7</c>.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="first">First hour.</param>
    /// <param name="last">Second hour.</param>
    /// <param name="hasNoun">Whether an <c>h</c> stands behind.</param>
    public static bool TryParseHours(ReadOnlySpan<char> letters, out ClockTime first, out ClockTime last, out bool hasNoun)
    {
        (first, last) = (default, default);
        hasNoun = letters.Length > 0 && letters[^1] is 'h' or 'H';
        NumericShape shape = NumericShape.Parse(hasNoun ? letters[..^1] : letters);
        if (!shape.IsRange || shape.Second > 24) return false;
        (first, last) = (new ClockTime(shape.First, 0), new ClockTime(shape.Second, 0));
        return true;
    }

    /// <summary>Reads the letters of a unit.</summary>
    public static ClockShape Parse(ReadOnlySpan<char> letters)
    {
        Span<int> groups = stackalloc int[3];
        groups.Clear();
        int count = 0, last = -1;
        for (int i = 0; i < letters.Length; i++)
        {
            if (char.IsAsciiDigit(letters[i])) (groups[count], last) = ((groups[count] * 10) + letters[i] - '0', count);
            else if (++count == groups.Length) break;
        }

        return new(new ClockTime(groups[0], groups[1], last == 2 ? groups[2] : null), last > 0);
    }
}
