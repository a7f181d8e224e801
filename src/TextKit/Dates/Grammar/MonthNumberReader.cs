using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Reads what follows <c>tháng</c>: the month, and its year if given: <c>10</c>, <c>10/2020</c>, <c>Giêng</c>, <c>5 năm ngoái</c>.</summary>
internal sealed class MonthNumberReader(TimeLexicon lexicon, YearTailReader years)
{
    /// <summary>Reads a month without its noun.</summary>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Read(in TimeText text, int at, out MonthName month, out YearReference year)
    {
        year = YearReference.None;
        month = new MonthName(0, IsLunar: false);
        NumericShape shape = text[at].Kind is UnitKind.DateShape or UnitKind.Number ? NumericShape.Parse(text.Letters(at)) : default;
        if (shape.IsMonth(out int number, out int yearNumber))
        {
            (month, year) = (new MonthName(number, IsLunar: false), YearReference.Of(yearNumber));
            return 1;
        }

        int taken = ReadNumber(text, at, out month);
        if (taken == 0) return 0;
        int lunar = lexicon[Term.Lunar].Match(text, at + taken), solar = lexicon[Term.Solar].Match(text, at + taken);
        if (lunar > 0) month = month with { IsLunar = true };
        taken += Math.Max(lunar, solar);
        int tail = years.Read(text, at + taken, out year);
        if (tail == 0 && text.IsYear(at + taken, out yearNumber)) (tail, year) = (1, YearReference.Of(yearNumber));
        return taken + tail;
    }

    private int ReadNumber(in TimeText text, int at, out MonthName month)
    {
        if (text.IsWhole(at, 1, 12, out int number) && text[at].Length <= 2)
        {
            month = new MonthName(number, IsLunar: false);
            return 1;
        }

        int taken = lexicon.Months.Match(text, at, out MonthName? name);
        month = name ?? new MonthName(0, IsLunar: false);
        // "tháng năm" is May only where it is no year: "tháng năm 2021" has lost its number.
        return taken > 0 && month.Month == 5 && text.IsYear(at + taken, out _) ? 0 : taken;
    }
}
