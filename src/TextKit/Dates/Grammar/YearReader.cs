using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a year: <c>năm 2021</c>, <c>đầu 2017</c>, <c>2016</c> where its neighbours make it one, <c>năm 179 trước Công nguyên</c>.</summary>
internal sealed class YearReader(TimeLexicon lexicon, YearTailReader years, YearEvidence evidence) : ITimeReader
{
    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(StartSet.Of(UnitKind.Number), lexicon[Term.Phase].Starts, lexicon[Term.Year].Starts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        int phase = lexicon[Term.Phase].Match(text, at);
        int noun = lexicon[Term.Year].Match(text, at + phase);
        int start = at + phase + noun;
        if (text.IsYear(start, out int year))
        {
            if (noun == 0 && phase == 0 && !evidence.Accepts(text, at, year)) return Reading.None;
            if (noun == 0 && !evidence.IsRecent(year)) return Reading.None;
            return Finish(text, start + 1, year, noun > 0 ? 0.97 : 0.8);
        }

        if (noun == 0) return Reading.None;
        int named = years.ReadNamed(text, start, out YearReference reference);
        return named > 0 && reference.IsGiven ? new Reading(start + named, new YearMeaning(reference), "year", 0.9) : ReadEarly(text, start);
    }

    // năm 938, năm 40 sau Công nguyên
    private Reading ReadEarly(in TimeText text, int at)
    {
        if (!text.IsWhole(at, 1, 999, out int year)) return Reading.None;
        Reading reading = Finish(text, at + 1, year, 0.7);
        bool counted = reading.End == at + 1 && (year < 200 || text[at + 1].IsWord);
        return counted ? Reading.None : reading;
    }

    private Reading Finish(in TimeText text, int end, int year, double confidence)
    {
        int before = lexicon[Term.BeforeChrist].Match(text, end);
        if (before > 0) return new Reading(end + before, new ChristMeaning(year), "year", confidence);
        int after = lexicon[Term.AfterChrist].Match(text, end);
        return new Reading(end + after, new YearMeaning(YearReference.Of(year)), "year", confidence);
    }
}
