namespace TextKit.Dates.Values;

/// <summary>What is known where an expression stands: the publication date, the tense around it, and what the text has named before.</summary>
internal sealed class TimeContext(DateOnly? anchor)
{
    /// <summary>The publication date.</summary>
    public DateOnly? Anchor { get; } = anchor;

    /// <summary>The tense of the sentence.</summary>
    public Tense Tense { get; set; }

    /// <summary>The last value that covers known days.</summary>
    public TimeValue? LastKnown { get; private set; }

    /// <summary>The last single day named.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>The last quarter, half or run of months named, from its year on: <c>-Q1</c>.</summary>
    public string? LastPeriod { get; private set; }

    /// <summary>Where a phrase that points back starts to count.</summary>
    public DateOnly? Base(PeriodBase from) => from == PeriodBase.Last ? LastDay ?? LastKnown?.First ?? Anchor : Anchor;

    /// <summary>Remembers a value for what follows.</summary>
    public void Note(TimeValue value)
    {
        if (value.First is not { } first) return;
        LastKnown = value;
        if (first == value.Last) LastDay = first;
        if (value.Text.Length == 7 && value.Text[5] is 'Q' or 'H') LastPeriod = value.Text[4..];
    }

    /// <summary>The year that places a day or month nearest to the publication date, as the tense has it.</summary>
    /// <param name="dayIn">The day in a year, or nothing where that year has none.</param>
    public int? NearestYear(Func<int, DateOnly?> dayIn)
    {
        if (Anchor is not { } anchor) return null;
        int best = anchor.Year;
        double least = double.MaxValue;
        for (int year = Math.Max(1, anchor.Year - 1); year <= Math.Min(9999, anchor.Year + 1); year++)
        {
            if (dayIn(year) is not { } day) continue;
            double distance = Distance(day.DayNumber - anchor.DayNumber);
            if (distance < least) (best, least) = (year, distance);
        }

        return best;
    }

    // News mostly looks back, so what lies ahead counts as further away, unless the sentence looks ahead.
    private double Distance(int days) => Tense switch
    {
        Tense.Future => days < 0 ? -days * 2.0 : days,
        Tense.Past => days > 0 ? days * 3.0 : -days,
        _ => days > 0 ? days * 1.5 : -days,
    };
}
