using System.Globalization;

namespace TextKit.Dates.Values;

/// <summary>A length of time: an amount of a unit, and perhaps a smaller one: <c>3 giờ 15 phút</c>.</summary>
/// <param name="Amount">The amount; <see langword="null"/> where it is vague.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Rest">What comes on top, in a smaller unit.</param>
internal sealed record Length(decimal? Amount, LengthUnit Unit, Length? Rest = null)
{
    /// <summary>ISO 8601, with <c>X</c> for an amount that is vague.</summary>
    public override string ToString()
    {
        string clock = Unit.IsClock ? "PT" : "P";
        string rest = Rest is null ? "" : Rest.Unit.IsClock && !Unit.IsClock ? "T" + Rest.Body : Rest.Body;
        return clock + Body + rest;
    }

    private string Body => (Amount is { } amount ? (amount * Unit.Factor).ToString("0.####", CultureInfo.InvariantCulture) : "X") + Unit.Code[^1];
}
