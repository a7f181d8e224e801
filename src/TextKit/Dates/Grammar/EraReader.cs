using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads centuries and decades: <c>thế kỷ XX</c>, <c>đầu thế kỷ 21</c>, <c>thập niên 90</c>, <c>những năm 1980</c>.</summary>
internal sealed class EraReader(TimeLexicon lexicon, NumberReader numbers) : ITimeReader
{
    private const int LastCentury = 21;

    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(lexicon[Term.Era].Starts, lexicon[Term.Century].Starts, lexicon[Term.Decade].Starts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        Reading plain = ReadNoun(text, at);
        if (plain.Found) return plain;
        int era = lexicon[Term.Era].Match(text, at);
        return era > 0 ? ReadNoun(text, at + era) : Reading.None;
    }

    private Reading ReadNoun(in TimeText text, int at)
    {
        int century = lexicon[Term.Century].Match(text, at);
        if (century > 0) return ReadCentury(text, at + century);
        int decade = lexicon[Term.Decade].Match(text, at);
        return decade > 0 ? ReadDecade(text, at + decade) : Reading.None;
    }

    private Reading ReadCentury(in TimeText text, int at)
    {
        int taken = text.IsWhole(at, 1, LastCentury, out int number) ? 1 : lexicon.Ordinals.Match(text, at, out number);
        if (taken == 0 && numbers.Read(text, at, out long words) is > 0 and int length) (taken, number) = (length, (int)Math.Min(words, LastCentury + 1));
        if (taken == 0 || number > LastCentury) return Reading.None;
        int end = at + taken;
        int before = lexicon[Term.BeforeChrist].Match(text, end);
        if (before > 0) return new Reading(end + before, new UnknownMeaning(), "century", 0.8);
        int after = lexicon[Term.AfterChrist].Match(text, end);
        return new Reading(end + after, new CenturyMeaning(number), "century", 0.95);
    }

    // "những năm 90" are the nineties of the twentieth century; "những năm 2020, 2021" are years of their own.
    private Reading ReadDecade(in TimeText text, int at)
    {
        if (!text.IsWhole(at, out int number) || number % 10 != 0 || number is > 90 and < 1000 or > 2190 or 0) return Reading.None;
        if (text.Is(at + 1, ',') && text.IsYear(at + 2, out _)) return Reading.None;
        int end = at + 1;
        int last = lexicon[Term.LastCentury].Match(text, end);
        return new Reading(end + last, new DecadeMeaning(number < 100 ? 1900 + number : number), "decade", 0.9);
    }
}
