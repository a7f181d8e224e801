using System.Globalization;

namespace TextKit.Dates.Values;

/// <summary>Arithmetic on days that gives nothing beyond the years 1–9999 instead of failing.</summary>
internal static class Calendar
{
    /// <summary>A day some days later.</summary>
    public static DateOnly? AddDays(DateOnly day, long days)
    {
        long number = day.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>The first day of the month some months later.</summary>
    public static DateOnly? AddMonths(DateOnly day, long months)
    {
        long month = ((long)day.Year * 12) + day.Month - 1 + months;
        return month is >= 12 and < 120_000 ? new DateOnly((int)(month / 12), (int)(month % 12) + 1, 1) : null;
    }

    /// <summary>The first day of the ISO week that holds a day.</summary>
    public static DateOnly MondayOf(DateOnly day) => AddDays(day, -WeekdayOf(day) + 1) ?? day;

    /// <summary>The day of the week, Monday = 1.</summary>
    public static int WeekdayOf(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    /// <summary>The week that holds a day, as ISO 8601 writes it: <c>2020-W39</c>.</summary>
    public static string WeekText(DateOnly day)
    {
        DateTime moment = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(moment):0000}-W{ISOWeek.GetWeekOfYear(moment):00}";
    }
}
