using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a day of the week, with its week if given: <c>thứ Hai</c>, <c>ngày thứ Sáu</c>, <c>thứ 2 tuần tới</c>, <c>Chủ nhật này</c>.</summary>
internal sealed class WeekdayReader(TimeLexicon lexicon)
{
    /// <summary>Reads the day that begins at a unit.</summary>
    public DayReading Read(in TimeText text, int at)
    {
        int noun = lexicon[Term.Day].Match(text, at);
        int name = lexicon.Weekdays.Match(text, at + noun, out int weekday);
        if (name == 0 || IsOrdinal(text, at + noun, name)) return DayReading.None;
        int end = at + noun + name;
        int week = lexicon.Relatives.Match(text, end, out RelativePeriod? period);
        if (week > 0 && period!.Unit == PeriodUnit.Week)
            return new DayReading(end + week, new WeekdayMeaning(weekday, period.Offset), "weekday", 0.95);
        int which = lexicon.Directions.Match(text, end, out int direction);
        WeekdayMeaning meaning = which > 0 && direction == 0 ? new(weekday, WeekOffset: 0) : new(weekday, null, direction);
        return new DayReading(end + which, meaning, "weekday", 0.8);
    }

    // "thứ ba" is third after a noun, and before one: "lần thứ ba", "người thứ tư", "ca thứ 5"; small "thứ năm" is Thursday only where a date can stand.
    private bool IsOrdinal(in TimeText text, int at, int length)
    {
        if (lexicon.Weekdays.Match(text, at, out int weekday) != length || weekday == 7) return false;
        if (text[at + 1].IsCapital) return false;
        if (lexicon.Relatives.Match(text, at + length, out RelativePeriod? period) > 0 && period!.Unit == PeriodUnit.Week) return false;
        return !lexicon.Contexts.Before(ContextRole.Weekday, text, at);
    }
}
