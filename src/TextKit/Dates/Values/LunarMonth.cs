using TextKit.Dates.Lunar;

namespace TextKit.Dates.Values;

/// <summary>A month of the lunar calendar: <c>tháng Giêng</c>, <c>tháng 8 âm lịch</c>.</summary>
/// <param name="Month">Its number.</param>
/// <param name="Year">The year, if given.</param>
internal sealed record LunarMonth(int Month, YearReference Year) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context)
    {
        int? year = Year.IsGiven ? Year.Resolve(context) : context.NearestYear(FirstDay);
        if (year is not { } known || FirstDay(known) is not { } first) return TimeValue.Unknown;
        DateOnly last = first.AddDays(VietnameseCalendar.DaysInMonth(known, Month, isLeap: false) - 1);
        return TimeValue.Between(TimeValue.Of(first), TimeValue.Of(last));
    }

    private DateOnly? FirstDay(int year) => VietnameseCalendar.TryToSolar(new LunarDate(year, Month, 1));
}
