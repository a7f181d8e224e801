namespace TextKit.Dates.Values;

/// <summary>Days that fit a month.</summary>
internal static class MonthArithmetic
{
    /// <summary>The day itself, or the last day of a shorter month.</summary>
    public static int ClampToMonth(this int day, int year, int month) => Math.Min(day, DateTime.DaysInMonth(year, month));
}
