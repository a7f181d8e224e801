using System.Numerics;
using TextKit.Dates.Lexicon;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>All readers of time, of which the longest reading wins; among equally long ones the first.</summary>
internal sealed class TimeGrammar
{
    private readonly ITimeReader[] _readers;
    private readonly ReaderDispatch _dispatch;

    /// <summary>Builds the grammar from the words of time.</summary>
    public TimeGrammar(TimeLexicon lexicon)
    {
        var numbers = new NumberReader(lexicon);
        var years = new YearTailReader(lexicon);
        var monthNumbers = new MonthNumberReader(lexicon, years);
        var sharedMonths = new SharedMonthReader(lexicon, monthNumbers);
        var lengths = new LengthReader(lexicon, new QuantityReader(lexicon, numbers), sharedMonths);
        var evidence = new DateEvidence(lexicon);
        var months = new MonthReader(lexicon, monthNumbers, evidence);
        var quarters = new QuarterReader(lexicon, years);
        var calendar = new CalendarDayReader(lexicon, numbers, monthNumbers, years, evidence, sharedMonths);
        var lunar = new LunarDayReader(lexicon, numbers, monthNumbers, years);
        var dates = new DateReader(lexicon, new DayReader(lexicon, calendar, new WeekdayReader(lexicon), lunar, years));
        _readers =
        [
            new SetReader(lexicon, lengths, months), new ClockReader(lexicon, new ClockTimeReader(lexicon, numbers), dates, new ClockEvidence(lexicon)),
            dates, new MonthRunReader(lexicon, lengths, years), months, quarters, new YearSpanReader(lexicon), new EraReader(lexicon, numbers),
            new YearReader(lexicon, years, new YearEvidence(lexicon)), new SamePeriodReader(lexicon, years, quarters, months), new RelativePeriodReader(lexicon),
            new SeasonReader(lexicon, years), new AgoReader(lexicon, lengths), new DurationReader(lexicon, lengths), new PresentReader(lexicon),
        ];
        _dispatch = new ReaderDispatch(_readers);
    }

    /// <summary>Whether an expression may begin with this unit: the test that lets most text pass at once.</summary>
    public bool MayStart(in Unit unit) => _dispatch.ReadersOf(unit) != 0;

    /// <summary>The longest expression that begins at a unit.</summary>
    public Reading Read(in TimeText text, int at)
    {
        Reading best = Reading.None;
        for (uint readers = _dispatch.ReadersOf(text[at]); readers != 0; readers &= readers - 1)
            best = best.OrLonger(_readers[BitOperations.TrailingZeroCount(readers)].Read(text, at));
        return best;
    }
}
