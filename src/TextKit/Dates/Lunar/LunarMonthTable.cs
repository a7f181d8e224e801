namespace TextKit.Dates.Lunar;

/// <summary>Computes the months of the lunisolar calendar from the new moons and the Sun's longitude in a time zone.</summary>
/// <remarks>
/// The rules are those of the Vietnamese and Chinese calendars: a month begins on the day of a new moon; the winter solstice falls in
/// month 11; of thirteen months between two solstices, the first in which the Sun enters no sign is a leap month.
/// Source: Aslaksen, "The Mathematics of the Chinese Calendar" (2010).
/// </remarks>
internal sealed class LunarMonthTable(double zone)
{
    private const int WinterSign = 9;
    private readonly SunLongitude _sun = new();

    /// <summary>The months of some years, in order.</summary>
    /// <param name="firstYear">First lunar year.</param>
    /// <param name="lastYear">Last lunar year.</param>
    public List<LunarMonthStart> Build(int firstYear, int lastYear)
    {
        int k = NewMoon.Lunation(JulianDay.Midnight(new DateOnly(firstYear - 1, 11, 1).DayNumber, zone));
        int end = NewMoon.Lunation(JulianDay.Midnight(new DateOnly(lastYear + 1, 4, 1).DayNumber, zone));
        var days = new List<int>();
        for (; k <= end; k++) days.Add(JulianDay.DayNumber(NewMoon.Moment(k), zone));
        List<int> signs = [.. days.Select(day => (int)(_sun.At(JulianDay.Midnight(day, zone)) / 30))];
        var months = new List<LunarMonthStart>();
        int winter = NextWinter(signs, 0);
        for (int next; (next = NextWinter(signs, winter + 1)) > 0; winter = next) AddYear(months, days, signs, winter, next);
        return [.. months.Where(month => month.Year >= firstYear && month.Year <= lastYear)];
    }

    // Month 11 is the one in which the Sun reaches 270°.
    private static int NextWinter(List<int> signs, int from)
    {
        for (int i = from; i + 1 < signs.Count; i++)
        {
            if (signs[i] < WinterSign && signs[i + 1] >= WinterSign) return i;
        }

        return -1;
    }

    private static void AddYear(List<LunarMonthStart> months, List<int> days, List<int> signs, int winter, int next)
    {
        int leap = next - winter == 13 ? FirstWithoutSign(signs, winter) : -1;
        int number = 11, year = DateOnly.FromDayNumber(days[winter]).Year;
        for (int i = winter; i < next; i++)
        {
            if (i > winter && i != leap && ++number > 12) (number, year) = (1, year + 1);
            months.Add(new LunarMonthStart(days[i], year, number, i == leap));
        }
    }

    private static int FirstWithoutSign(List<int> signs, int winter)
    {
        int i = winter + 1;
        while (signs[i] != signs[i + 1]) i++;
        return i;
    }
}
