using System.Globalization;

namespace TextKit.Dates.Values;

/// <summary>The value of an expression: its TIMEX3 text, and the days or the moment it covers where it decides them.</summary>
/// <param name="Text">The TIMEX3 text.</param>
internal sealed record TimeValue(string Text)
{
    /// <summary>What text and context do not decide.</summary>
    public static TimeValue Unknown { get; } = new("?");

    /// <summary>First day covered.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day covered, inclusive.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The moment, for a clock time on a known day.</summary>
    public DateTime? Moment { get; init; }

    /// <summary>Whether anything is decided.</summary>
    public bool IsKnown => Text != Unknown.Text;

    /// <summary>A value that covers some days.</summary>
    public static TimeValue Of(string text, DateOnly first, DateOnly last) => new(text) { First = first, Last = last };

    /// <summary>The value of one day.</summary>
    public static TimeValue Of(DateOnly day) => Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>The value of whole months.</summary>
    public static TimeValue Of(string text, int year, int firstMonth, int lastMonth) => year is < 1 or > 9999
        ? new(text)
        : Of(text, new DateOnly(year, firstMonth, 1), new DateOnly(year, lastMonth, DateTime.DaysInMonth(year, lastMonth)));

    /// <summary>The value of whole years.</summary>
    public static TimeValue OfYears(string text, int firstYear, int lastYear) => firstYear is < 1 or > 9999 || lastYear is < 1 or > 9999
        ? new(text)
        : Of(text, new DateOnly(firstYear, 1, 1), new DateOnly(lastYear, 12, 31));

    /// <summary>The value of a range between two others; ends in the wrong order decide nothing.</summary>
    public static TimeValue Between(TimeValue first, TimeValue last) => first.IsKnown && last.IsKnown && !(first.First > last.Last)
        ? new(first.Text + "/" + last.Text) { First = first.First, Last = last.Last }
        : Unknown;
}
