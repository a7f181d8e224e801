using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a clock time with its part of the day and its day: <c>8h30</c>, <c>3 giờ chiều mai</c>, <c>12h30 ngày 30/9</c>, <c>5h - 6h sáng 30/5</c>.</summary>
internal sealed class ClockReader(TimeLexicon lexicon, ClockTimeReader times, DateReader dates, ClockEvidence evidence) : ITimeReader
{
    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(StartSet.Of(UnitKind.Number, UnitKind.DateShape, UnitKind.TimeShape), lexicon.NumberStarts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        ClockReading first = times.ReadRange(text, at, out ClockReading last);
        if (!first.Found) return Reading.None;
        int end = last.Found ? last.End : first.End;
        int tail = ReadDay(text, end, out DayMeaning? day, out string part);
        if (tail == 0 && !(last.Found && first.IsShort) && !evidence.Accepts(text, at, first)) return Reading.None;
        if (!first.Time.In(part).IsValid) return Reading.None;
        var meaning = new ClockMeaning(first.Time.In(part), day);
        TimeMeaning whole = last.Found ? new RangeMeaning(meaning, new ClockMeaning(last.Time.In(part), day)) : meaning;
        return new Reading(end + tail, whole, "clock", first.IsCertain || tail > 0 ? 0.95 : 0.75);
    }

    private int ReadDay(in TimeText text, int at, out DayMeaning? day, out string part)
    {
        int comma = text.Is(at, ',') ? 1 : 0;
        Reading date = dates.ReadDay(text, at + comma, isMarked: comma == 0, out DayReading found, out part);
        bool belongs = date.Found && found.From is null && !(comma > 0 && lexicon[Term.Day].Match(text, at + 1) == 0);
        day = belongs ? found.Day : null;
        if (belongs) return date.End - at;
        int alone = lexicon.DayParts.Match(text, at, out string? code);
        part = alone > 0 ? code! : "";
        return alone;
    }
}
