using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a span of years: <c>giai đoạn 2021-2025</c>, <c>nhiệm kỳ 2020 - 2025</c>, <c>năm học vừa qua (2016-2017)</c>, <c>2011-2015</c>.</summary>
internal sealed class YearSpanReader(TimeLexicon lexicon) : ITimeReader
{
    /// <inheritdoc/>
    public StartSet Starts { get; } = StartSet.Union(StartSet.Of(UnitKind.Number, UnitKind.DateShape), lexicon[Term.Span].Starts);

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        int noun = lexicon[Term.Span].Match(text, at);
        Reading span = ReadYears(text, at + noun, noun > 0);
        if (span.Found || noun == 0) return span;
        int relative = lexicon.Relatives.Match(text, at, out _);
        if (relative == 0 || !text.Is(at + relative, '(')) return Reading.None;
        Reading bracket = ReadYears(text, at + relative + 1, hasNoun: true);
        return bracket.Found && text.Is(bracket.End, ')') ? bracket with { End = bracket.End + 1 } : Reading.None;
    }

    private Reading ReadYears(in TimeText text, int at, bool hasNoun)
    {
        if (text[at].Kind == UnitKind.DateShape && NumericShape.Parse(text.Letters(at)) is var shape && shape.IsYears(out int first, out int last))
            return hasNoun || shape.HasDash ? Make(at + 1, first, last) : Reading.None;
        if (!text.IsYear(at, out first)) return Reading.None;
        int joint = lexicon[Term.Dash].Match(text, at + 1);
        if (joint == 0 && hasNoun && text.Is(at + 1, '/')) joint = 1;
        return joint > 0 && text.IsYear(at + 1 + joint, out last) && last > first ? Make(at + 2 + joint, first, last) : Reading.None;
    }

    private static Reading Make(int end, int first, int last) => new(end, new YearSpan(first, last), "year-span", 0.95);
}
