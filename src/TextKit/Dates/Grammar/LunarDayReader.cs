using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a day of the lunar calendar by the words that belong to it: <c>mùng 1 Tết</c>, <c>30 Tết</c>, <c>rằm tháng Bảy</c>, <c>14 âm lịch</c>.</summary>
internal sealed class LunarDayReader(TimeLexicon lexicon, NumberReader numbers, MonthNumberReader months, YearTailReader years)
{
    private const int FullMoon = 15;
    private const int FirstOfYearsEnd = 23;

    /// <summary>Reads the day that begins at a unit.</summary>
    public DayReading Read(in TimeText text, int at)
    {
        int moon = lexicon[Term.FullMoon].Match(text, at);
        if (moon > 0) return ReadMonth(text, at + moon, FullMoon);
        int early = lexicon[Term.Early].Match(text, at);
        int noun = Math.Max(early, lexicon[Term.Day].Match(text, at));
        int taken = ReadNumber(text, at + noun, out int day);
        if (taken == 0) return DayReading.None;
        int end = at + noun + taken;
        int tet = lexicon[Term.Tet].Match(text, end);
        if (tet > 0) return ReadTet(text, end + tet, day);
        int lunar = lexicon[Term.Lunar].Match(text, end);
        if (lunar > 0) return Make(end + lunar, day, null, YearReference.None);
        return early > 0 ? Make(end, day, null, YearReference.None) with { Confidence = 0.5 } : DayReading.None;
    }

    private int ReadNumber(in TimeText text, int at, out int day)
    {
        if (text.IsWhole(at, 1, 30, out day)) return text[at].Length <= 2 ? 1 : 0;
        int taken = numbers.Read(text, at, out long number);
        day = number is >= 1 and <= 30 ? (int)number : 0;
        return day > 0 ? taken : 0;
    }

    private DayReading ReadMonth(in TimeText text, int at, int day)
    {
        int noun = lexicon[Term.Month].Match(text, at);
        int month = months.Read(text, at + noun, out MonthName name, out YearReference year);
        if (noun > 0 && month > 0) return Make(at + noun + month, day, name.Month, year);
        int tet = lexicon[Term.Tet].Match(text, at);
        return tet > 0 ? Make(at + tet, day, 1, YearReference.None) : DayReading.None;
    }

    // The last days of the old year are named by the feast too.
    private DayReading ReadTet(in TimeText text, int at, int day)
    {
        int tail = years.ReadAny(text, at, out YearReference year);
        if (day < FirstOfYearsEnd) return Make(at + tail, day, 1, year);
        if (year.Number is { } number) year = YearReference.Of(number - 1);
        return Make(at + tail, day, 12, year);
    }

    private static DayReading Make(int end, int day, int? month, YearReference year) =>
        new(end, new LunarDay(day, month, year), "lunar-day", 0.9);
}
