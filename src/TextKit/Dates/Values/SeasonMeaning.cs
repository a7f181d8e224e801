namespace TextKit.Dates.Values;

/// <summary>A season: <c>mùa hè 2015</c>.</summary>
/// <param name="Code">TIMEX3 code.</param>
/// <param name="Year">The year, if given.</param>
internal sealed record SeasonMeaning(string Code, YearReference Year) : TimeMeaning
{
    /// <inheritdoc/>
    public override TimeValue Resolve(TimeContext context)
    {
        int? year = Year.IsGiven ? Year.Resolve(context) : context.NearestYear(year => new DateOnly(year, MiddleMonth, 15));
        return new TimeValue($"{(year is { } known ? known.ToString("0000") : "XXXX")}-{Code}");
    }

    // The seasons of the north of Vietnam; winter is counted to the year it begins in.
    private int MiddleMonth => Code switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
}
