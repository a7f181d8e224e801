using TextKit.Dates.Lexicon;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Weighs whether hours without a day are a time or a length: <c>lúc 8 giờ</c> is a time, <c>trong 8 giờ</c> and <c>48h</c> are lengths.</summary>
internal sealed class ClockEvidence(TimeLexicon lexicon)
{
    /// <summary>Whether a clock time that stands alone is one.</summary>
    public bool Accepts(in TimeText text, int at, in ClockReading clock)
    {
        if (!clock.Time.IsValid) return false;
        if (clock.IsCertain) return true;
        int start = SkipAbout(text, at);
        if (lexicon.Contexts.Before(ContextRole.Clock, text, start)) return true;
        if (lexicon.Qualifiers.Match(text, clock.End) > 0 || lexicon.Contexts.After(ContextRole.Length, text, clock.End)) return false;
        if (clock.IsShort) return clock.Time.Hour < 24 && !lexicon.Contexts.Before(ContextRole.Length, text, start);
        return OpensClause(text, start) && (start < at || clock.Time.Minute > 0);
    }

    // khoảng hơn 14 giờ
    private int SkipAbout(in TimeText text, int at)
    {
        while (text.HasBefore(at) && lexicon[Term.About].Match(text.UpTo(at), at - 1) == 1) at--;
        return at;
    }

    private static bool OpensClause(in TimeText text, int at) => !text.HasBefore(at) || text[at - 1].Kind == UnitKind.Punctuation;
}
