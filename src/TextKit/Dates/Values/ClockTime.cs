namespace TextKit.Dates.Values;

/// <summary>A time of day.</summary>
/// <param name="Hour">0–24.</param>
/// <param name="Minute">0–59.</param>
/// <param name="Second">0–59, if given.</param>
internal readonly record struct ClockTime(int Hour, int Minute, int? Second = null)
{
    /// <summary>Whether such a time exists.</summary>
    public bool IsValid => Hour is >= 0 and <= 24 && Minute is >= 0 and < 60 && Second is null or (>= 0 and < 60) && (Hour < 24 || Minute == 0);

    /// <summary>The time as the part of the day has it: <c>3 giờ chiều</c> is 15:00.</summary>
    public ClockTime In(string part) => part switch
    {
        "TAF" or "TEV" when Hour is >= 1 and < 12 => this with { Hour = Hour + 12 },
        "TMI" when Hour is >= 1 and <= 3 => this with { Hour = Hour + 12 },
        "TNI" when Hour is >= 6 and < 12 => this with { Hour = Hour + 12 },
        "TNI" when Hour == 12 => this with { Hour = 0 },
        _ => this,
    };

    /// <summary>ISO 8601 with <c>T</c>.</summary>
    public override string ToString() => Second is { } second ? $"T{Hour:00}:{Minute:00}:{second:00}" : $"T{Hour:00}:{Minute:00}";
}
