namespace TextKit.Dates.Values;

/// <summary>Where a relative phrase starts to count.</summary>
internal enum PeriodBase
{
    /// <summary>The publication date.</summary>
    Now,

    /// <summary>The last date that the text has named; the publication date if there is none.</summary>
    Last,

    /// <summary>The week just over, or the running one at its end.</summary>
    Run,
}
