namespace TextKit.Dates.Values;

/// <summary>A part of a day: <c>sáng 13/1</c>.</summary>
/// <param name="Day">The day.</param>
/// <param name="Code">TIMEX3 code of the part.</param>
internal sealed record PartOfDay(DayMeaning Day, string Code) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context)
    {
        TimeValue day = Day.Resolve(context);
        return day.IsKnown ? day with { Text = day.Text + Code } : day;
    }
}
