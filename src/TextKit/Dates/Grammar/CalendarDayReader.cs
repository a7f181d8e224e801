using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a day by its numbers: <c>13/1</c>, <c>ngày 13-1</c>, <c>13 tháng 1 năm 2022</c>, <c>ngày 13-15/1</c>, <c>ngày 28 và 29/10</c>.</summary>
internal sealed class CalendarDayReader(
    TimeLexicon lexicon, NumberReader numbers, MonthNumberReader months, YearTailReader years, DateEvidence evidence, SharedMonthReader sharedMonths)
{
    private const double Sure = 0.95, Likely = 0.8;

    /// <summary>Reads the day that begins at a unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the first unit.</param>
    /// <param name="isMarked">Whether something before says that a day follows: <c>sáng</c>, a bracket after <c>hôm qua</c>.</param>
    public DayReading Read(in TimeText text, int at, bool isMarked)
    {
        int noun = Math.Max(lexicon[Term.Day].Match(text, at), lexicon[Term.Early].Match(text, at));
        int number = at + noun;
        DayReading day = ReadShape(text, number, isMarked || noun > 0);
        return day.Found ? day : ReadNumber(text, number, noun > 0, isMarked);
    }

    private DayReading ReadShape(in TimeText text, int at, bool isMarked)
    {
        if (text[at].Kind is not (UnitKind.DateShape or UnitKind.Number)) return DayReading.None;
        NumericShape shape = NumericShape.Parse(text.Letters(at));
        if (!shape.IsDay(out int day, out int month, out int? year)) return DayReading.None;
        if (!isMarked && !evidence.Accepts(text, at, shape)) return DayReading.None;
        return Finish(text, at + 1, new CalendarDay(day, month, year is { } number ? YearReference.Of(number) : YearReference.None));
    }

    private DayReading ReadNumber(in TimeText text, int at, bool hasNoun, bool isMarked)
    {
        int taken = ReadDayNumber(text, at, out int day);
        if (taken == 0) return DayReading.None;
        int next = at + taken;
        DayReading whole = ReadMonth(text, next, day, hasNoun || isMarked).OrLonger(ReadRange(text, next, day, at, hasNoun || isMarked));
        if (whole.Found) return whole;
        if (hasNoun && text.IsWhole(at, out _) && !lexicon.Contexts.After(ContextRole.NotDay, text, next)) return ReadBare(text, next, day);
        CalendarDay? shared = isMarked || sharedMonths.IsListed(text, at) ? sharedMonths.Find(text, next, day) : null;
        return shared is null ? DayReading.None : new DayReading(next, shared, "day-of-list", Likely);
    }

    private int ReadDayNumber(in TimeText text, int at, out int day)
    {
        if (text.IsWhole(at, 1, 31, out day)) return text[at].Length <= 2 ? 1 : 0;
        int taken = numbers.Read(text, at, out long number);
        day = number is >= 1 and <= 31 ? (int)number : 0;
        return day > 0 ? taken : 0;
    }

    // 13 tháng 1, 13 tháng 1/2022, and with a space: 13/ 1
    private DayReading ReadMonth(in TimeText text, int at, int day, bool isMarked)
    {
        int noun = lexicon[Term.Month].Match(text, at);
        if (noun > 0 && months.Read(text, at + noun, out MonthName month, out YearReference year) is > 0 and int taken)
        {
            int end = at + noun + taken;
            if (!isMarked && lexicon.Units.Match(text, end) > 0 && !year.IsGiven) return DayReading.None;
            DayMeaning meaning = month.IsLunar ? new LunarDay(day, month.Month, year) : new CalendarDay(day, month.Month, year);
            return day <= DateTime.DaysInMonth(2000, month.Month) ? Finish(text, end, meaning) : DayReading.None;
        }

        if (!isMarked || !text.Is(at, '/') || !text.IsWhole(at + 1, 1, 12, out int number)) return DayReading.None;
        int tail = years.Read(text, at + 2, out YearReference given);
        return Finish(text, at + 2 + tail, new CalendarDay(day, number, given));
    }

    // 13-15/1, 29 - 30/4/2021
    private DayReading ReadRange(in TimeText text, int at, int first, int start, bool isMarked)
    {
        int dash = lexicon[Term.Dash].Match(text, at);
        if (dash == 0) return DayReading.None;
        DayReading last = ReadShape(text, at + dash, isMarked || evidence.AcceptsRange(text, start));
        if (!last.Found || last.Day is not CalendarDay day || day.Day <= first) return DayReading.None;
        return last with { From = day with { Day = first }, Rule = "day-range" };
    }

    private DayReading ReadBare(in TimeText text, int at, int day)
    {
        if (sharedMonths.Find(text, at, day) is { } shared) return new DayReading(at, shared, "day-of-list", Sure);
        int relative = lexicon.Relatives.Match(text, at, out RelativePeriod? period);
        if (relative > 0 && period!.Unit == PeriodUnit.Month)
            return new DayReading(at + relative, new DayOfRelativeMonth(day, period.Offset), "day-of-month", Sure);
        return new DayReading(at, new CalendarDay(day, null, YearReference.None), "bare-day", 0.6);
    }

    private DayReading Finish(in TimeText text, int end, DayMeaning day)
    {
        int lunar = lexicon[Term.Lunar].Match(text, end), solar = lexicon[Term.Solar].Match(text, end);
        end += Math.Max(lunar, solar);
        if (day is CalendarDay { Year.IsGiven: false } open && years.Read(text, end, out YearReference year) is > 0 and int tail)
        {
            day = open with { Year = year };
            end += tail;
        }

        if (lunar > 0 && day is CalendarDay { Month: { } month } numbers) day = new LunarDay(numbers.Day, month, numbers.Year);
        return new DayReading(end, day, day is LunarDay ? "lunar-day" : "day", Sure);
    }
}
