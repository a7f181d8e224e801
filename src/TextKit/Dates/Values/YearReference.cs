namespace TextKit.Dates.Values;

/// <summary>A year as an expression gives it: a number, a distance from the publication year, or nothing.</summary>
/// <param name="Number">The year.</param>
/// <param name="Offset">Years from that of the publication.</param>
internal readonly record struct YearReference(int? Number, int? Offset)
{
    /// <summary>No year is given.</summary>
    public static YearReference None => default;

    /// <summary>Whether the expression gives a year.</summary>
    public bool IsGiven => Number.HasValue || Offset.HasValue;

    /// <summary>A year by its number.</summary>
    public static YearReference Of(int year) => new(year, null);

    /// <summary>A year by its distance.</summary>
    public static YearReference From(int offset) => new(null, offset);

    /// <summary>The year in a context, if the two decide it.</summary>
    public int? Resolve(TimeContext context) => Number ?? (Offset.HasValue ? context.Anchor?.Year + Offset : null);
}
