namespace TextKit.Dates.Lunar;

/// <summary>A month of the lunisolar calendar and the day it begins on.</summary>
/// <param name="FirstDay">Day number of its first day, as in <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Year">Lunar year.</param>
/// <param name="Month">1–12.</param>
/// <param name="IsLeap">Whether it is the second of its number.</param>
internal readonly record struct LunarMonthStart(int FirstDay, int Year, int Month, bool IsLeap);
