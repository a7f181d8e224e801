using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a single day however it is named, with the date that explains it: <c>hôm nay (28/4)</c>, <c>thứ Hai, ngày 26/4</c>, <c>Quốc khánh 2/9</c>.</summary>
internal sealed class DayReader(TimeLexicon lexicon, CalendarDayReader calendar, WeekdayReader weekdays, LunarDayReader lunar, YearTailReader years)
{
    /// <summary>Reads the day that begins at a unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the first unit.</param>
    /// <param name="isMarked">Whether something before says that a day follows.</param>
    public DayReading Read(in TimeText text, int at, bool isMarked)
    {
        DayReading numbers = calendar.Read(text, at, isMarked).OrLonger(lunar.Read(text, at));
        DayReading named = ReadRelative(text, at).OrLonger(weekdays.Read(text, at)).OrLonger(ReadHoliday(text, at));
        if (named.End > numbers.End) return WithDate(text, named);
        return numbers.Found ? WithOtherCalendar(text, numbers) : DayReading.None;
    }

    /// <summary>Adds the date in brackets or behind a comma that says which day is meant.</summary>
    public DayReading WithDate(in TimeText text, in DayReading named)
    {
        bool bracket = text.Is(named.End, '('), comma = text.Is(named.End, ',');
        int start = named.End + (bracket || comma ? 1 : 0);
        bool hasNoun = lexicon[Term.Day].Match(text, start) > 0;
        if (comma && !hasNoun && named.Day is not WeekdayMeaning) return named;
        DayReading date = calendar.Read(text, start, isMarked: !comma);
        if (!date.Found || date.Rule == "bare-day" || date.From is not null) return named;
        if (!bracket) return date with { Rule = named.Rule };
        return text.Is(date.End, ')') ? date with { End = date.End + 1, Rule = named.Rule } : named;
    }

    private DayReading ReadRelative(in TimeText text, int at)
    {
        int taken = lexicon.Relatives.Match(text, at, out RelativePeriod? period);
        return taken > 0 && period!.Unit == PeriodUnit.Day
            ? new DayReading(at + taken, new RelativeDay(period.Offset, period.Base), "relative-day", 0.9)
            : DayReading.None;
    }

    private DayReading ReadHoliday(in TimeText text, int at)
    {
        int taken = lexicon.Holidays.Match(text, at, out Holiday? holiday);
        if (taken == 0 || IsName(text, at, taken)) return DayReading.None;
        int tail = years.ReadAny(text, at + taken, out YearReference year);
        if (tail == 0 && holiday!.NeedsYear) return DayReading.None;
        DayMeaning day = holiday!.IsLunar ? new LunarDay(holiday.Day, holiday.Month, year) : new CalendarDay(holiday.Day, holiday.Month, year);
        return new DayReading(at + taken + tail, day, "holiday", 0.85);
    }

    // Trần Quốc Khánh
    private static bool IsName(in TimeText text, int at, int taken) =>
        taken == 2 && text.HasBefore(at) && text[at - 1].IsCapital && text[at].IsCapital && text[at + 1].IsCapital;

    // 26/3 (tức 14 âm lịch)
    private DayReading WithOtherCalendar(in TimeText text, in DayReading day)
    {
        if (!text.Is(day.End, '(')) return day;
        int namely = lexicon[Term.Namely].Match(text, day.End + 1);
        DayReading other = calendar.Read(text, day.End + 1 + namely, isMarked: true).OrLonger(lunar.Read(text, day.End + 1 + namely));
        bool whole = other.Found && (namely > 0 || other.Day is LunarDay) && text.Is(other.End, ')');
        return whole ? day with { End = other.End + 1, Day = day.Day is LunarDay ? other.Day : day.Day } : day;
    }
}
