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
        if (tail > 0) return new Reading(end + tail, new SeasonMeaning(season.Code, year), "season", 0.9);
        int which = lexicon.Directions.Match(text, end);
        return which > 0 && !season.NeedsCapital ? new Reading(end + which, new SeasonMeaning(season.Code, YearReference.None), "season", 0.8) : Reading.None;
    }
}
