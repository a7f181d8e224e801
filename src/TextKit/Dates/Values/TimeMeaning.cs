namespace TextKit.Dates.Values;

/// <summary>What an expression says, before its context fills in what it leaves out.</summary>
internal abstract record TimeMeaning
{
    /// <summary>Its TIMEX3 type.</summary>
    public virtual TimeType Type => TimeType.Date;

    /// <summary>The same in a year, where it gives none itself.</summary>
    public virtual TimeMeaning InYear(int year) => this;

    /// <summary>Its value in a context.</summary>
    public abstract TimeValue Resolve(TimeContext context);
}
