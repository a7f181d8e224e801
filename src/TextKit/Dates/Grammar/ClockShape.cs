using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>A clock time in one unit: <c>8h30</c>, <c>8h</c>, <c>20:30</c>.</summary>
/// <param name="Time">The time; its hour may be beyond the day's, as in <c>48h</c>.</param>
/// <param name="HasMinute">Whether minutes are written.</param>
internal readonly record struct ClockShape(ClockTime Time, bool HasMinute)
{
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
