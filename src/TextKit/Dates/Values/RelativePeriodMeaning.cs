using TextKit.Dates.Lexicon;

namespace TextKit.Dates.Values;

/// <summary>A period longer than a day by its distance from another: <c>tuần trước</c>, <c>tháng tới</c>, <c>năm ngoái</c>.</summary>
/// <param name="Period">The period.</param>
internal sealed record RelativePeriodMeaning(RelativePeriod Period) : TimeMeaning
{
    private int Offset => Period.Offset;

    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) =>
        context.Base(Period.Base) is { } from ? At(from) : TimeValue.Unknown;

    private TimeValue At(DateOnly from) => Period.Unit switch
    {
        PeriodUnit.Week => Week(from, weekend: false),
        PeriodUnit.Weekend => Week(from, weekend: true),
        PeriodUnit.Month => Calendar.AddMonths(from, Offset) is { } month
            ? TimeValue.Of($"{month:yyyy-MM}", month.Year, month.Month, month.Month)
            : TimeValue.Unknown,
        PeriodUnit.Quarter => Calendar.AddMonths(from, 3 * Offset) is { } inQuarter
            ? TimeValue.Of($"{inQuarter.Year:0000}-Q{(inQuarter.Month + 2) / 3}", inQuarter.Year, ((inQuarter.Month - 1) / 3 * 3) + 1, ((inQuarter.Month - 1) / 3 * 3) + 3)
            : TimeValue.Unknown,
        PeriodUnit.SchoolYear => SchoolYear(from),
        PeriodUnit.Decade => Years((from.Year / 10) + Offset, 10, "000"),
        PeriodUnit.Century => Years((from.Year / 100) + Offset, 100, "00"),
        _ => Years(from.Year + Offset, 1, "0000"),
    };

    private TimeValue Week(DateOnly from, bool weekend)
    {
        // At the end of a week, "the past week" is the running one.
        int weeks = Period.Base == PeriodBase.Run && Calendar.WeekdayOf(from) >= 6 ? Offset + 1 : Offset;
        if (Calendar.AddDays(Calendar.MondayOf(from), 7L * weeks) is not { } monday || Calendar.AddDays(monday, 6) is not { } sunday) return TimeValue.Unknown;
        string week = Calendar.WeekText(monday);
        return weekend ? TimeValue.Of(week + "-WE", sunday.AddDays(-1), sunday) : TimeValue.Of(week, monday, sunday);
    }

    // A school year starts in September; the summer before is counted to the one that starts.
    private TimeValue SchoolYear(DateOnly from)
    {
        int first = (from.Month >= 6 ? from.Year : from.Year - 1) + Offset;
        return TimeValue.OfYears($"{first:0000}/{first + 1:0000}", first, first + 1);
    }

    private static TimeValue Years(int number, int length, string format) =>
        number < 0 ? TimeValue.Unknown : TimeValue.OfYears(number.ToString(format), number * length, (number * length) + length - 1);
}
