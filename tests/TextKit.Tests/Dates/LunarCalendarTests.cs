using System.Globalization;
using TextKit.Dates.Lunar;
using TextKit.Tests.Specs;

namespace TextKit.Tests.Dates;

public sealed class LunarCalendarTests
{
    [Theory]
    [SpecData("lunar.md", Section = "Tết")]
    public void The_year_begins_on_the_published_day(SpecCase spec) =>
        VietnameseCalendar.TryToSolar(new LunarDate(int.Parse(spec["year"]), 1, 1)).Should().Be(Day(spec["first day"]));

    [Theory]
    [SpecData("lunar.md", Section = "Leap")]
    public void The_leap_month_is_the_published_one(SpecCase spec) =>
        VietnameseCalendar.LeapMonth(int.Parse(spec["year"])).Should().Be(int.Parse(spec["month"]));

    [Theory]
    [SpecData("lunar.md", Section = "Years that differ")]
    public void Where_it_differs_from_the_Chinese_calendar_it_is_its_own(SpecCase spec)
    {
        int year = int.Parse(spec["year"]);
        VietnameseCalendar.TryToSolar(new LunarDate(year, 1, 1)).Should().Be(Day(spec["Vietnamese"]));
        LunarMonthStart chinese = new LunarMonthTable(8).Build(year, year).Find(month => month is { Month: 1, IsLeap: false });
        DateOnly.FromDayNumber(chinese.FirstDay).Should().Be(Day(spec["Chinese"]));
    }

    // The new moon of 7 July 1967 falls on midnight of UTC+7 within the few seconds that the two computations are good to: two seconds before it by the
    // one, five after by the other. No other day of the three hundred years is in dispute.
    [Fact]
    public void Every_day_of_the_range_agrees_with_an_independent_computation()
    {
        List<LunarMonthStart> expected = ReferenceLunarCalendar.Build(VietnameseCalendar.FirstYear, VietnameseCalendar.LastYear + 1);
        var disputed = new List<DateOnly>();
        int index = 0;
        for (var day = DateOnly.FromDayNumber(expected[0].FirstDay); VietnameseCalendar.TryToLunar(day) is { } lunar; day = day.AddDays(1))
        {
            while (expected[index + 1].FirstDay <= day.DayNumber) index++;
            LunarMonthStart month = expected[index];
            if (lunar != new LunarDate(month.Year, month.Month, day.DayNumber - month.FirstDay + 1, month.IsLeap)) disputed.Add(day);
        }

        disputed.Should().OnlyContain(day => day >= new DateOnly(1967, 7, 7) && day < new DateOnly(1967, 8, 6));
        expected[index].Should().Match<LunarMonthStart>(month => month.Year == VietnameseCalendar.LastYear && month.Month == 12);
    }

    [Fact]
    public void Every_day_of_the_range_goes_there_and_back()
    {
        DateOnly day = new(1900, 2, 1);
        int days = 0;
        for (; VietnameseCalendar.TryToLunar(day) is { } lunar; day = day.AddDays(1), days++)
            VietnameseCalendar.TryToSolar(lunar).Should().Be(day);
        days.Should().BeGreaterThan(299 * 365);
    }

    [Theory]
    [InlineData(1899, 12, 1, false)]
    [InlineData(2200, 1, 1, false)]
    [InlineData(2021, 13, 1, false)]
    [InlineData(2021, 4, 1, true)]
    [InlineData(2021, 1, 31, false)]
    [InlineData(2021, 1, 0, false)]
    public void What_the_calendar_does_not_have_is_nothing(int year, int month, int day, bool isLeap) =>
        VietnameseCalendar.TryToSolar(new LunarDate(year, month, day, isLeap)).Should().BeNull();

    [Fact]
    public void Days_outside_the_range_are_nothing()
    {
        VietnameseCalendar.TryToLunar(new DateOnly(1899, 12, 31)).Should().BeNull();
        VietnameseCalendar.TryToLunar(DateOnly.MaxValue).Should().BeNull();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
