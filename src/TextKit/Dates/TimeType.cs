namespace TextKit.Dates;

/// <summary>The type of a time expression, as in TIMEX3 (TimeML 1.2.1).</summary>
public enum TimeType
{
    /// <summary>A calendar date or period (<c>DATE</c>).</summary>
    Date,

    /// <summary>A clock time, with its date where they form one expression (<c>TIME</c>).</summary>
    Time,

    /// <summary>A length of time (<c>DURATION</c>).</summary>
    Duration,

    /// <summary>A repeated time (<c>SET</c>).</summary>
    Set,
}
