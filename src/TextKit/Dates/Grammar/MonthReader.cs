using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a month: <c>tháng 1/2022</c>, <c>tháng Giêng</c>, <c>cuối tháng 12 năm ngoái</c>, <c>tháng 4 - tháng 6/2021</c>.</summary>
internal sealed class MonthReader(TimeLexicon lexicon, MonthNumberReader months, DateEvidence evidence) : ITimeReader
{
    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(StartSet.Of(UnitKind.DateShape), lexicon[Term.Phase].Starts, lexicon[Term.Month].Starts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        int phase = lexicon[Term.Phase].Match(text, at);
        Reading month = ReadOne(text, at + phase, phase > 0, out MonthMeaning? start);
        if (!month.Found || start is null || phase > 0) return month;
        int dash = lexicon[Term.Dash].Match(text, month.End);
        if (dash == 0) return month;
        Reading last = ReadOne(text, month.End + dash, isMarked: false, out MonthMeaning? to);
        if (to is null) last = ReadNumber(text, month.End + dash, out to);
        return to is null ? month : last with { Meaning = Range(start, to), Rule = "month-range" };
    }

    private Reading ReadOne(in TimeText text, int at, bool isMarked, out MonthMeaning? meaning)
    {
        int noun = lexicon[Term.Month].Match(text, at);
        if (noun > 0 && IsName(text, at)) noun = 0;
        if (noun > 0)
        {
            Reading range = ReadCompactRange(text, at + noun);
            meaning = null;
            return range.Found ? range : ReadNumber(text, at + noun, out meaning);
        }

        meaning = null;
        NumericShape shape = NumericShape.Parse(text.Letters(at));
        if (!shape.IsMonth(out int month, out int year) || shape.Separator != '/' || !(isMarked || evidence.AcceptsMonth(text, at))) return Reading.None;
        meaning = new MonthMeaning(month, YearReference.Of(year));
        return new Reading(at + 1, meaning, "month", 0.9);
    }

    private Reading ReadNumber(in TimeText text, int at, out MonthMeaning? meaning)
    {
        meaning = null;
        int taken = months.Read(text, at, out MonthName month, out YearReference year);
        if (taken == 0) return Reading.None;
        int end = at + taken;
        end += lexicon.Directions.Match(text, end, out int direction);
        if (month.IsLunar) return new Reading(end, new LunarMonth(month.Month, year), "lunar-month", 0.8);
        meaning = new MonthMeaning(month.Month, year, direction);
        return new Reading(end, meaning, "month", year.IsGiven ? 0.95 : 0.85);
    }

    // Cầu Tháng Năm, Cách mạng Tháng Tám
    private bool IsName(in TimeText text, int at) => text.HasBefore(at) && text[at + 1].Kind == UnitKind.Syllable
        && ((text[at].Case == LetterCase.Capitalized && text[at + 1].Case == LetterCase.Capitalized && text[at - 1].IsWord)
            || lexicon.Contexts.Before(ContextRole.NotDate, text, at));

    // tháng 4-6, tháng 4-6/2021
    private Reading ReadCompactRange(in TimeText text, int at)
    {
        NumericShape shape = NumericShape.Parse(text.Letters(at));
        if (shape is { IsRange: true, First: >= 1, Second: <= 12 })
            return new Reading(at + 1, Range(new MonthMeaning(shape.First, YearReference.None), new MonthMeaning(shape.Second, YearReference.None)), "month-range", 0.9);
        if (!text.IsWhole(at, 1, 12, out int first)) return Reading.None;
        int dash = lexicon[Term.Dash].Match(text, at + 1);
        int taken = months.Read(text, at + 1 + dash, out MonthName last, out YearReference year);
        if (dash == 0 || taken == 0 || last.Month <= first) return Reading.None;
        return new Reading(at + 1 + dash + taken, Range(new MonthMeaning(first, year), new MonthMeaning(last.Month, year)), "month-range", 0.9);
    }

    private static RangeMeaning Range(MonthMeaning start, MonthMeaning to) =>
        new(start.Year.IsGiven ? start : start with { Year = to.Year }, to);
}
