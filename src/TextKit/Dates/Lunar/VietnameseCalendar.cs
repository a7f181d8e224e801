namespace TextKit.Dates.Lunar;

/// <summary>The Vietnamese lunisolar calendar of the years 1900–2199: the lunar date of a day and back.</summary>
/// <remarks>
/// <para>Computed for the meridian of the time zone UTC+7 in all years, which is the rule in force: decision 121/CP of 8 August 1967, in use in the
/// north since 1968 and in the whole country since 1976. Before that, calendars followed UTC+8, so that in some years a printed old calendar
/// differs: the north kept Tết on 29 January 1968, as this calendar has it, the south on 30 January.</para>
/// <para>Beyond about 2100 the Earth's rotation is a forecast; a new moon within a minute or two of midnight may prove to fall on the other day.</para>
/// <para>Immutable; any number of threads may use it. The table is computed on first use, in some milliseconds.</para>
/// </remarks>
internal static class VietnameseCalendar
{
    /// <summary>First lunar year covered.</summary>
    public const int FirstYear = 1900;

    /// <summary>Last lunar year covered.</summary>
    public const int LastYear = 2199;

    private const double Zone = 7;

    private static readonly Lazy<LunarMonthStart[]> Months = new(() => [.. new LunarMonthTable(Zone).Build(FirstYear, LastYear + 1)]);

    /// <summary>The lunar date of a day.</summary>
    /// <returns>Nothing outside the years covered.</returns>
    public static LunarDate? TryToLunar(DateOnly day)
    {
        LunarMonthStart[] months = Months.Value;
        int index = IndexOf(months, day.DayNumber);
        if (index < 0 || months[index].Year > LastYear) return null;
        LunarMonthStart month = months[index];
        return new LunarDate(month.Year, month.Month, day.DayNumber - month.FirstDay + 1, month.IsLeap);
    }

    /// <summary>The day of a lunar date.</summary>
    /// <returns>Nothing outside the years covered, or where the year has no such month or the month no such day.</returns>
    public static DateOnly? TryToSolar(LunarDate date)
    {
        LunarMonthStart[] months = Months.Value;
        int index = Find(months, date.Year, date.Month, date.IsLeap);
        if (index < 0 || date.Day < 1) return null;
        int day = months[index].FirstDay + date.Day - 1;
        return day < months[index + 1].FirstDay ? DateOnly.FromDayNumber(day) : null;
    }

    /// <summary>Number of days of a month; 0 if the year has no such month.</summary>
    public static int DaysInMonth(int year, int month, bool isLeap)
    {
        int index = Find(Months.Value, year, month, isLeap);
        return index < 0 ? 0 : Months.Value[index + 1].FirstDay - Months.Value[index].FirstDay;
    }

    /// <summary>The month that a year has twice; 0 if none.</summary>
    public static int LeapMonth(int year) =>
        Array.Find(Months.Value, month => month.Year == year && month.IsLeap).Month;

    private static int Find(LunarMonthStart[] months, int year, int month, bool isLeap)
    {
        if (year is < FirstYear or > LastYear) return -1;
        // A year has at least twelve months, so the search starts a little before the right one.
        for (int i = (year - FirstYear) * 12; i < months.Length && months[i].Year <= year; i++)
        {
            if (months[i].Year == year && months[i].Month == month && months[i].IsLeap == isLeap) return i;
        }

        return -1;
    }

    private static int IndexOf(LunarMonthStart[] months, int dayNumber)
    {
        int low = 0, high = months.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (months[middle].FirstDay <= dayNumber) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }
}
