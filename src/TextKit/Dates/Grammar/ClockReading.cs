using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>A clock time as a reader found it.</summary>
/// <param name="End">Index just after the last unit; 0 if there is none.</param>
/// <param name="Time">The time.</param>
/// <param name="IsCertain">Whether its shape can be nothing but a clock time: <c>8h30</c>; not <c>8 giờ</c>.</param>
/// <param name="IsShort">Whether it is written with <c>h</c>.</param>
internal readonly record struct ClockReading(int End, ClockTime Time, bool IsCertain, bool IsShort)
{
    /// <summary>Nothing was found.</summary>
    public static ClockReading None => default;

    /// <summary>Whether something was found.</summary>
    public bool Found => End > 0;
}
