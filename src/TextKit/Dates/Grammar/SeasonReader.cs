using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a season: <c>mùa hè 2015</c>, <c>hè này</c>, <c>Xuân Đinh Dậu 2017</c>.</summary>
internal sealed class SeasonReader(TimeLexicon lexicon, YearTailReader years) : ITimeReader
{
    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(lexicon.Seasons.Starts, lexicon[Term.Phase].Starts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        int phase = lexicon[Term.Phase].Match(text, at);
        int name = lexicon.Seasons.Match(text, at + phase, out Season? season);
        if (name == 0 || (season!.NeedsCapital && !text[at + phase].IsCapital)) return Reading.None;
        int end = at + phase + name;
        int tail = years.ReadAny(text, end, out YearReference year);
        if (tail == 0) tail = ReadNamedYear(text, end, out year);
        if (tail > 0) return new Reading(end + tail, new SeasonMeaning(season.Code, year), "season", 0.9);
        int which = !season.NeedsCapital && lexicon.Contexts.After(ContextRole.Season, text, end) ? lexicon[Term.Recent].Match(text, end) : 0;
        return which > 0 ? new Reading(end + which, new SeasonMeaning(season.Code, YearReference.None), "season", 0.8) : Reading.None;
    }

    // The year's name in the cycle of sixty, with its number: Đinh Dậu 2017.
    private int ReadNamedYear(in TimeText text, int at, out YearReference year)
    {
        year = YearReference.None;
        return text[at].IsCapital && text[at + 1].IsCapital && years.ReadAny(text, at + 2, out year) is > 0 and int tail ? 2 + tail : 0;
    }
}
