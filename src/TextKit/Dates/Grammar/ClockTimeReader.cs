using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Reads the hours and minutes of a clock time: <c>8h30</c>, <c>20:30</c>, <c>8 giờ 30 phút</c>, <c>8 giờ kém 15</c>, <c>tám giờ rưỡi</c>.</summary>
internal sealed class ClockTimeReader(TimeLexicon lexicon, NumberReader numbers)
{
    private const int MinutesOfHour = 60, HalfHour = 30;

    /// <summary>Reads the clock time that begins at a unit.</summary>
    public ClockReading Read(in TimeText text, int at)
    {
        if (text[at].Kind == UnitKind.TimeShape) return ReadShape(text, at);
        int taken = ReadNumber(text, at, 24, out int hour);
        int noun = taken > 0 ? lexicon[Term.Hour].Match(text, at + taken) : 0;
        if (noun == 0) return ReadHalf(text, at + taken, hour);
        return ReadMinutes(text, at + taken + noun, hour);
    }

    /// <summary>Reads a clock time, or two with a dash between them: <c>8h-10h30</c>, <c>6-7h</c>, <c>7-8 giờ</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of the first unit.</param>
    /// <param name="last">The second time, if there is one.</param>
    public ClockReading ReadRange(in TimeText text, int at, out ClockReading last)
    {
        ClockReading hours = ReadHours(text, at, out last);
        if (hours.Found) return hours;
        ClockReading first = Read(text, at);
        int dash = first.Found ? lexicon[Term.Dash].Match(text, first.End) : 0;
        ClockReading second = dash > 0 ? Read(text, first.End + dash) : ClockReading.None;
        last = second.Found && second.Time.IsValid ? second : ClockReading.None;
        return first;
    }

    // 6-7h, 7-8 giờ: the first hour has no noun of its own.
    private ClockReading ReadHours(in TimeText text, int at, out ClockReading last)
    {
        last = ClockReading.None;
        if (text[at].Kind == UnitKind.DateShape && NumericShape.Parse(text.Letters(at)) is { IsRange: true, Second: <= 24 } shape)
        {
            int noun = lexicon[Term.Hour].Match(text, at + 1);
            if (noun > 0) last = new(at + 1 + noun, new ClockTime(shape.Second, 0), IsCertain: false, IsShort: false);
            return last with { Time = new ClockTime(shape.First, 0) };
        }

        if (!text.IsWhole(at, 0, 24, out int hour) || lexicon[Term.Dash].Match(text, at + 1) is not (> 0 and int dash)) return last;
        ClockReading second = Read(text, at + 1 + dash);
        if (second.Found && second.Time.IsValid && second.Time.Hour > hour) last = second with { IsCertain = false, IsShort = false };
        return last with { Time = new ClockTime(hour, 0) };
    }

    // 8 rưỡi sáng
    private ClockReading ReadHalf(in TimeText text, int at, int hour)
    {
        int half = lexicon[Term.HalfMore].Match(text, at);
        return half > 0 && lexicon.DayParts.Match(text, at + half) > 0
            ? new(at + half, new ClockTime(hour, HalfHour), IsCertain: true, IsShort: false)
            : ClockReading.None;
    }

    private ClockReading ReadShape(in TimeText text, int at)
    {
        ClockShape shape = ClockShape.Parse(text.Letters(at));
        int end = at + 1;
        if (!shape.HasMinute)
        {
            if (lexicon[Term.HalfMore].Match(text, end) is > 0 and int half) return new(end + half, shape.Time with { Minute = HalfHour }, true, true);
            if (!text.IsWhole(end, 0, MinutesOfHour - 1, out int minute) || lexicon[Term.Minute].Match(text, end + 1) is not (> 0 and int unit))
                return new(end, shape.Time, IsCertain: false, IsShort: true);
            return new(end + 1 + unit, shape.Time with { Minute = minute }, true, true);
        }

        return new(end + lexicon[Term.Minute].Match(text, end), shape.Time, shape.Time.IsValid, IsShort: true);
    }

    private ClockReading ReadMinutes(in TimeText text, int at, int hour)
    {
        int half = lexicon[Term.HalfMore].Match(text, at);
        if (half > 0) return new(at + half, new ClockTime(hour, HalfHour), IsCertain: false, IsShort: false);
        int less = lexicon[Term.Less].Match(text, at);
        int taken = ReadNumber(text, at + less, MinutesOfHour - 1, out int minute);
        int unit = taken > 0 ? lexicon[Term.Minute].Match(text, at + less + taken) : 0;
        int end = at + less + taken + unit;
        if (less > 0 && taken > 0) return new(end, new ClockTime((hour + 23) % 24, MinutesOfHour - minute), IsCertain: true, IsShort: false);
        // A number without its unit is minutes only in two digits: "12 giờ 45 ngày 22/6".
        if (taken == 0 || (unit == 0 && text[at].Length != 2)) return new(at, new ClockTime(hour, 0), IsCertain: false, IsShort: false);
        return new(end, new ClockTime(hour, minute), IsCertain: unit == 0, IsShort: false);
    }

    private int ReadNumber(in TimeText text, int at, int most, out int number)
    {
        if (text.IsWhole(at, 0, most, out number)) return text[at].Length <= 2 ? 1 : 0;
        int taken = numbers.Read(text, at, out long value);
        number = value <= most ? (int)value : 0;
        return value <= most ? taken : 0;
    }
}
