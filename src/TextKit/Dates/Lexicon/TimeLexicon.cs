using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Lexicon;

/// <summary>All the words of time, read once from the data files. Immutable.</summary>
internal sealed class TimeLexicon
{
    private readonly LexicalClass<bool>[] _terms = LoadTerms();

    /// <summary>Parts of the day with their TIMEX3 codes.</summary>
    public LexicalClass<string> DayParts { get; } = LexicalClass<string>.Load("dayparts.tsv", row => row[1]);

    /// <summary>What gives the day of a part of the day.</summary>
    public LexicalClass<int> DaySuffixes { get; } = LexicalClass<int>.Load("daysuffixes.tsv", row => int.Parse(row[1]));

    /// <summary>Periods named by their distance from another.</summary>
    public LexicalClass<RelativePeriod> Relatives { get; } = LexicalClass<RelativePeriod>.Load("relatives.tsv", RelativePeriod.Parse);

    /// <summary>Which of several periods of one name is meant: 1 the next, -1 the last, 0 the running one.</summary>
    public LexicalClass<int> Directions { get; } = LexicalClass<int>.Load("directions.tsv", row => int.Parse(row[1]));

    /// <summary>Days of the week, Monday = 1.</summary>
    public LexicalClass<int> Weekdays { get; } = LexicalClass<int>.Load("weekdays.tsv", row => int.Parse(row[1]));

    /// <summary>Months in words.</summary>
    public LexicalClass<MonthName> Months { get; } = LexicalClass<MonthName>.Load("months.tsv", MonthName.Parse);

    /// <summary>Holidays.</summary>
    public LexicalClass<Holiday> Holidays { get; } = LexicalClass<Holiday>.Load("holidays.tsv", Holiday.Parse);

    /// <summary>Seasons.</summary>
    public LexicalClass<Season> Seasons { get; } = LexicalClass<Season>.Load("seasons.tsv", Season.Parse);

    /// <summary>Ordinal numbers in words and Roman numerals.</summary>
    public LexicalClass<int> Ordinals { get; } = LexicalClass<int>.Load("ordinals.tsv", row => int.Parse(row[1]));

    /// <summary>Number words.</summary>
    public LexicalClass<NumberWord> Numbers { get; } = LexicalClass<NumberWord>.Load("numbers.tsv", NumberWord.Parse);

    /// <summary>The words that a number may begin with.</summary>
    public StartSet NumberStarts { get; } = new LexicalClass<NumberWord>([.. DataFile.ReadRows("Dates/numbers.tsv")
        .Select(row => KeyValuePair.Create(row[0], NumberWord.Parse(row))).Where(word => word.Value.Role is NumberRole.Digit or NumberRole.Ten)]).Starts;

    /// <summary>Units that lengths are counted in.</summary>
    public LexicalClass<LengthUnit> Units { get; } =
        LexicalClass<LengthUnit>.Load("units.tsv", row => new LengthUnit(row[1], int.Parse(row[2])));

    /// <summary>Quantities that are no plain numbers.</summary>
    public LexicalClass<VagueQuantity> Quantities { get; } = LexicalClass<VagueQuantity>.Load("quantities.tsv", VagueQuantity.Parse);

    /// <summary>What may follow a length and belongs to it.</summary>
    public LexicalClass<bool> Qualifiers { get; } = LexicalClass<bool>.Load("qualifiers.tsv", _ => true);

    /// <summary>Words that make a repeated time.</summary>
    public LexicalClass<Frequency> Frequencies { get; } = LexicalClass<Frequency>.Load("frequencies.tsv", Frequency.Parse);

    /// <summary>The words beside numbers.</summary>
    public ContextWords Contexts { get; } = new();

    /// <summary>The phrases of one term.</summary>
    public LexicalClass<bool> this[Term term] => _terms[(int)term];

    private static LexicalClass<bool>[] LoadTerms()
    {
        ILookup<string, string> phrases = DataFile.ReadRows("Dates/terms.tsv").ToLookup(row => row[0], row => row[1]);
        return [.. Enum.GetNames<Term>().Select(term =>
            new LexicalClass<bool>([.. phrases[term].Select(phrase => KeyValuePair.Create(phrase, true))]))];
    }
}
