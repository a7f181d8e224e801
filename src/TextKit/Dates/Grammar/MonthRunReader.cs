using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads the first or last months of a year: <c>6 tháng đầu năm</c>, <c>2 quý đầu năm nay</c>, <c>nửa cuối năm 2021</c>, <c>những tháng đầu năm 2021</c>.</summary>
internal sealed class MonthRunReader(TimeLexicon lexicon, LengthReader lengths, YearTailReader years) : ITimeReader
{
    private const int MonthsOfYear = 12;

    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(
        lengths.Starts, lexicon[Term.FirstHalf].Starts, lexicon[Term.SecondHalf].Starts, lexicon[Term.Some].Starts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        int first = lexicon[Term.FirstHalf].Match(text, at), second = lexicon[Term.SecondHalf].Match(text, at);
        if (first + second > 0) return ReadYear(text, at + Math.Max(first, second), MonthsOfYear / 2, first > 0);
        int some = lexicon[Term.Some].Match(text, at);
        int months = some > 0 ? lexicon[Term.Month].Match(text, at + some) : 0;
        if (months > 0) return ReadEnd(text, at + some + months, count: null);
        int taken = lengths.Read(text, at, out Length? length, out _);
        if (taken == 0 || length is not { Unit.Code: "M", Rest: null }) return Reading.None;
        return ReadEnd(text, at + taken, length.Amount is { } amount ? (int)Math.Min(amount * length.Unit.Factor, MonthsOfYear + 1) : null);
    }

    private Reading ReadEnd(in TimeText text, int at, int? count)
    {
        int first = lexicon[Term.First].Match(text, at), last = lexicon[Term.Last].Match(text, at);
        if (first + last == 0 || count is < 1 or > MonthsOfYear) return Reading.None;
        return ReadYear(text, at + Math.Max(first, last), count, first > 0);
    }

    private Reading ReadYear(in TimeText text, int at, int? count, bool isFirst)
    {
        int tail = years.Read(text, at, out YearReference year);
        int noun = tail > 0 ? 0 : lexicon[Term.Year].Match(text, at);
        if (noun > 0) tail = noun + years.ReadAny(text, at + noun, out year);
        if (tail == 0) tail = text.IsYear(at, out _) ? years.ReadAny(text, at, out year) : 0;
        if (tail == 0) return Reading.None;
        if (!year.IsGiven) year = YearReference.From(0);
        TimeMeaning meaning = count is not { } months ? new YearMeaning(year)
            : isFirst ? new MonthRun(1, months, year) : new MonthRun(MonthsOfYear - months + 1, MonthsOfYear, year);
        return new Reading(at + tail, meaning, "months-of-year", 0.9);
    }
}
