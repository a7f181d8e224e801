namespace TextKit.Dates.Values;

/// <summary>The calendar periods that relative phrases count.</summary>
internal enum PeriodUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>An ISO week.</summary>
    Week,

    /// <summary>The Saturday and Sunday of an ISO week.</summary>
    Weekend,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A school year, September to May.</summary>
    SchoolYear,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
