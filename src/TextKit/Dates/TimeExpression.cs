namespace TextKit.Dates;

/// <summary>One time expression with its value.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the original text.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">The TIMEX3 value: <c>2022-01-13TMO</c>, <c>2021-Q1</c>, <c>P8M</c>; <c>?</c> where text and context do not decide it.</param>
/// <param name="Rule">The name of the rule that decided.</param>
/// <param name="Confidence">How sure the rule is, from 0 to 1.</param>
public sealed record TimeExpression(TextSpan Span, TimeType Type, string Value, string Rule, double Confidence)
{
    /// <summary>First day that the value covers, where it decides one; else <see langword="null"/>.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day that the value covers, inclusive as calendars are read; <see langword="null"/> where undecided.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The moment, where the value is a clock time on a known day; else <see langword="null"/>.</summary>
    public DateTime? Moment { get; init; }
}
