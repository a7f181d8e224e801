using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>A day, or a range of days, as a reader found it.</summary>
/// <param name="End">Index just after the last unit; 0 if there is none.</param>
/// <param name="Day">The day; the last one of a range.</param>
/// <param name="From">The first day of a range.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal readonly record struct DayReading(int End, DayMeaning Day, string Rule, double Confidence, DayMeaning? From = null)
{
    /// <summary>Nothing was found.</summary>
    public static DayReading None => default;

    /// <summary>Whether something was found.</summary>
    public bool Found => End > 0;

    /// <summary>The longer of two readings; this one if they are equally long.</summary>
    public DayReading OrLonger(in DayReading other) => other.End > End ? other : this;
}
