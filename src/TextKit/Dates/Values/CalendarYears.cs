namespace TextKit.Dates.Values;

/// <summary>The years that four digits in running text may mean.</summary>
internal static class CalendarYears
{
    /// <summary>The first one.</summary>
    public const int First = 1000;

    /// <summary>The last one.</summary>
    public const int Last = 2199;
}
