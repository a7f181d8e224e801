using TextKit.Dates.Lunar;

namespace TextKit.Dates.Values;

/// <summary>A day of the lunar calendar: <c>mùng 1 Tết</c>, <c>rằm tháng Bảy</c>, <c>10/3 âm lịch</c>.</summary>
/// <param name="Day">Day of the month; -1 for the last day of the month before.</param>
/// <param name="Month">The lunar month, if given.</param>
/// <param name="Year">The year, if given.</param>
internal sealed record LunarDay(int Day, int? Month, YearReference Year) : DayMeaning
{
    /// <inheritdoc/>
    public override PartialDate? Locate(TimeContext context)
    {
        if (Month is not { } month) return null;
        int? year = Year.IsGiven ? Year.Resolve(context) : context.NearestYear(year => InYear(year, month));
        return year is { } known && InYear(known, month) is { } day ? PartialDate.Of(day) : null;
    }

    private DateOnly? InYear(int year, int month)
    {
        if (Day > 0) return VietnameseCalendar.TryToSolar(new LunarDate(year, month, Day)) ?? LastOf(year, month);
        return VietnameseCalendar.TryToSolar(new LunarDate(year, month, 1))?.AddDays(Day);
    }

    // "30 Tết" is said of the last day of the year, though the month have 29.
    private DateOnly? LastOf(int year, int month) =>
        Day == 30 ? VietnameseCalendar.TryToSolar(new LunarDate(year, month, 29)) : null;
}
