using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a day with its part: <c>sáng 13/1</c>, <c>chiều tối ngày 30/9</c>, <c>tối qua (15/6)</c>, <c>đêm giao thừa</c>; and ranges of days.</summary>
internal sealed class DateReader(TimeLexicon lexicon, DayReader days) : ITimeReader
{
    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(
        StartSet.Of(UnitKind.Number, UnitKind.DateShape), lexicon.NumberStarts, lexicon.DayParts.Starts, lexicon.Relatives.Starts, lexicon.Weekdays.Starts, lexicon.Holidays.Starts, lexicon[Term.Day].Starts, lexicon[Term.Early].Starts, lexicon[Term.FullMoon].Starts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        Reading date = ReadDay(text, at, isMarked: false, out DayReading day, out string part);
        if (!date.Found) return date;
        if (part.Length > 0 || day.From is not null) return date;
        return ReadRange(text, day) is { Found: true } range ? range : date;
    }

    /// <summary>Reads one day with its part.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the first unit.</param>
    /// <param name="isMarked">Whether something before says that a day follows.</param>
    /// <param name="day">The day itself.</param>
    /// <param name="part">TIMEX3 code of the part of the day; empty for the whole day.</param>
    public Reading ReadDay(in TimeText text, int at, bool isMarked, out DayReading day, out string part)
    {
        int taken = lexicon.DayParts.Match(text, at, out string? code);
        if (taken > 0 && (IsMeal(text, at, taken) || lexicon.Holidays.Match(text, at) > 0)) (taken, code) = (0, null);
        part = code ?? "";
        day = taken > 0 ? ReadAfterPart(text, at + taken) : days.Read(text, at, isMarked);
        if (!day.Found) return Reading.None;
        if (part.Length == 0 && day.Rule == "holiday" && lexicon.Holidays.Match(text, at, out Holiday? holiday) > 0) part = holiday!.Part;
        TimeMeaning last = part.Length > 0 ? new PartOfDay(day.Day, part) : day.Day;
        TimeMeaning? first = day.From is null ? null : part.Length > 0 ? new PartOfDay(day.From, part) : day.From;
        return new Reading(day.End, first is null ? last : new RangeMeaning(first, last), day.Rule, day.Confidence);
    }

    // "bữa cơm trưa 1/7" is a meal, "bữa cơm trưa nay" a meal of today.
    private bool IsMeal(in TimeText text, int at, int part) =>
        lexicon.Contexts.Before(ContextRole.NotPart, text, at) && lexicon.DaySuffixes.Match(text, at + part) == 0;

    private DayReading ReadAfterPart(in TimeText text, int at)
    {
        DayReading day = days.Read(text, at, isMarked: true);
        int suffix = lexicon.DaySuffixes.Match(text, at, out int offset);
        if (suffix == 0 || day.End > at + suffix) return day;
        return days.WithDate(text, new DayReading(at + suffix, new RelativeDay(offset, PeriodBase.Now), "part-of-day", 0.9));
    }

    private Reading ReadRange(in TimeText text, in DayReading first)
    {
        int dash = lexicon[Term.Dash].Match(text, first.End);
        if (dash == 0 || first.Day is not CalendarDay { Month: not null } start) return Reading.None;
        DayReading last = days.Read(text, first.End + dash, isMarked: true);
        if (!last.Found || last.From is not null || last.Day is not CalendarDay { Month: not null } to) return Reading.None;
        if (!start.Year.IsGiven) start = start with { Year = to.Year };
        return new Reading(last.End, new RangeMeaning(start, to), "day-range", Math.Min(first.Confidence, last.Confidence));
    }
}
