namespace TextKit.Dates.Lunar;

/// <summary>A day of the Vietnamese lunisolar calendar.</summary>
/// <param name="Year">The year, numbered as the solar year in which it begins.</param>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–30.</param>
/// <param name="IsLeap">Whether the month is the second of its number (<c>nhuận</c>).</param>
internal readonly record struct LunarDate(int Year, int Month, int Day, bool IsLeap = false);
