namespace TextKit.Dates.Values;

/// <summary>A unit that lengths of time are counted in.</summary>
/// <param name="Code">ISO 8601 designator, with T before those of the clock.</param>
/// <param name="Factor">How many of that one unit is.</param>
internal sealed record LengthUnit(string Code, int Factor)
{
    /// <summary>Whether it is hours, minutes or seconds.</summary>
    public bool IsClock => Code.Length == 2;
}
