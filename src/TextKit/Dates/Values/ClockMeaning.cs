namespace TextKit.Dates.Values;

/// <summary>A clock time, with its day where the two form one expression: <c>12h30 ngày 30/9</c>.</summary>
/// <param name="Time">The time.</param>
/// <param name="Day">The day, if given.</param>
internal sealed record ClockMeaning(ClockTime Time, DayMeaning? Day) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeType Type => TimeType.Time;

    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context)
    {
        if (Day is null or RelativeDay { Base: PeriodBase.Last, Offset: not 0 }) return new TimeValue(Time.ToString());
        TimeValue day = Day.Resolve(context);
        if (!day.IsKnown) return new TimeValue(Time.ToString());
        return day with { Text = day.Text + Time, Moment = MomentOn(day.First) };
    }

    private DateTime? MomentOn(DateOnly? day) => day is { } known && Calendar.AddDays(known, Time.Hour / 24) is { } date
        ? date.ToDateTime(new TimeOnly(Time.Hour % 24, Time.Minute, Time.Second ?? 0))
        : null;
}
