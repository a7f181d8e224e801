using TextKit.Dates.Lexicon;
using TextKit.Dates.Values;

namespace TextKit.Dates.Grammar;

/// <summary>Reads a length of time with what qualifies it: <c>3 ngày</c>, <c>8 tháng qua</c>, <c>những năm gần đây</c>; and dates by their distance: <c>7 năm trước</c>.</summary>
internal sealed class DurationReader(TimeLexicon lexicon, LengthReader lengths) : ITimeReader
{
    private const int FarthestAgo = 1000;

    /// <inheritdoc/>
    public StartSet Starts { get; } = lengths.Starts;

    /// <inheritdoc/>
    public Reading Read(in TimeText text, int at)
    {
        int taken = lengths.Read(text, at, out Length? length, out bool standsAlone);
        if (taken == 0 || IsAge(text, at + taken, length!) || lexicon.Contexts.After(ContextRole.Idiom, text, at)) return Reading.None;
        int end = at + taken;
        int before = lexicon[Term.Before].Match(text, end);
        if (before > 0 && length!.Amount is <= FarthestAgo && !lexicon.Contexts.After(ContextRole.NotAgo, text, end + before))
            return new Reading(end + before, new AgoMeaning(length), "ago", 0.7);
        int qualifier = lexicon.Qualifiers.Match(text, end);
        if (qualifier == 0 && !standsAlone) return Reading.None;
        return new Reading(end + qualifier, new DurationMeaning(length!), "duration", 0.9);
    }

    // 3 tháng tuổi is how old a child is.
    private bool IsAge(in TimeText text, int at, Length length) => lexicon[Term.Age].Match(text, at) > 0 && length.Unit.Code != "Y";
}
