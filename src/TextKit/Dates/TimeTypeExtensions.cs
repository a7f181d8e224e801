namespace TextKit.Dates;

/// <summary>The TIMEX3 codes of time types.</summary>
public static class TimeTypeExtensions
{
    /// <summary>The code used in files and on the command line: <c>DATE TIME DURATION SET</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is no defined type.</exception>
    public static string ToCode(this TimeType type) => type switch
    {
        TimeType.Date => "DATE",
        TimeType.Time => "TIME",
        TimeType.Duration => "DURATION",
        TimeType.Set => "SET",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a defined time type."),
    };
}
