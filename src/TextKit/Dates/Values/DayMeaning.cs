namespace TextKit.Dates.Values;

/// <summary>A single day, however it is named.</summary>
internal abstract record DayMeaning : TimeMeaning
{
    /// <summary>The day in a context; nothing where not even a part of it is known.</summary>
    public abstract PartialDate? Locate(TimeContext context);

    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context) => Locate(context) switch
    {
        null => TimeValue.Unknown,
        { Whole: { } day } => TimeValue.Of(day),
        { } partial => new TimeValue(partial.ToString()),
    };
}
