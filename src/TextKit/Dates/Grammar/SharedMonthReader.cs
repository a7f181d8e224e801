using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Finds the month that several days share when only the last one names it: <c>ngày 28 và 29/10</c>, <c>ngày 11, 12 và 13 tháng 4</c>.</summary>
internal sealed class SharedMonthReader(TimeLexicon lexicon, MonthNumberReader months)
{
    private const int LongestList = 8;

    /// <summary>The day with the month that a later one of its list names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index just after the day.</param>
    /// <param name="day">Day of the month.</param>
    public CalendarDay? Find(in TimeText text, int at, int day)
    {
        for (int i = 0; i < LongestList; i++)
        {
            at += Joint(text, at, out bool joined);
            if (!joined) return null;
            if (text[at].Kind == UnitKind.DateShape)
                return NumericShape.Parse(text.Letters(at)).IsDay(out _, out int month, out int? year) ? Make(day, month, year) : null;
            if (!text.IsWhole(at, 1, 31, out _)) return null;
            int noun = lexicon[Term.Month].Match(text, ++at);
            if (noun > 0) return months.Read(text, at + noun, out MonthName name, out YearReference given) > 0 ? new CalendarDay(day, name.Month, given) : null;
        }

        return null;
    }

    /// <summary>Whether the numbers at a unit are a day with its month, or the first of a list that names the month.</summary>
    public bool BeginsDate(in TimeText text, int at) =>
        (text[at].Kind == UnitKind.DateShape && NumericShape.Parse(text.Letters(at)).IsDay(out _, out _, out _))
        || (text.IsWhole(at, 1, 31, out int day) && (lexicon[Term.Month].Match(text, at + 1) > 0 || Find(text, at + 1, day) is not null));

    /// <summary>Whether the number at a unit goes on a list of days: after <c>ngày 11,</c> or after <c>2 ngày</c>.</summary>
    public bool IsListed(in TimeText text, int at)
    {
        for (int i = 0; i < LongestList && text.HasBefore(at); i++)
        {
            if (lexicon[Term.Day].Match(text, at - 1) == 1) return true;
            bool joined = text.Is(at - 1, ',') || text.Is(at - 1, '(') || lexicon[Term.And].Match(text, at - 1) == 1;
            if (!joined) return false;
            at--;
            if (text.HasBefore(at) && text.IsWhole(at - 1, 1, 31, out _)) at--;
        }

        return false;
    }

    private int Joint(in TimeText text, int at, out bool joined)
    {
        int joint = Math.Max(lexicon[Term.And].Match(text, at), Math.Max(lexicon[Term.To].Match(text, at), lexicon[Term.Dash].Match(text, at)));
        joined = joint > 0;
        return joined ? joint + lexicon[Term.Day].Match(text, at + joint) : 0;
    }

    private static CalendarDay Make(int day, int month, int? year) =>
        new(day, month, year is { } number ? YearReference.Of(number) : YearReference.None);
}
