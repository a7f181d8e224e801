using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a date by its distance back: <c>cách đây 7 năm</c>, <c>cách đây gần một năm</c>, <c>cách nay ít ngày</c>.</summary>
internal sealed class AgoReader(TimeLexicon lexicon, LengthReader lengths) : ITimeReader
{
    /// <inheritdoc/>
    public StartSet Starts { get; } = lexicon[Term.Ago].Starts;

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        int phrase = lexicon[Term.Ago].Match(text, at);
        if (phrase == 0) return Reading.None;
        int start = at + phrase;
        start += lexicon[Term.About].Match(text, start);
        int taken = lengths.Read(text, start, out Length? length, out _);
        if (taken == 0) return Reading.None;
        int end = start + taken;
        end += lexicon[Term.Before].Match(text, end);
        return new Reading(end, new AgoMeaning(length!), "ago", 0.85);
    }
}
