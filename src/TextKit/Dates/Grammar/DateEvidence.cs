using TextKit.Dates.Lexicon;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Weighs whether numbers that nothing marks as a date are one: <c>13/1</c> is, <c>1/3 dân số</c> and <c>6-2</c> are not.</summary>
internal sealed class DateEvidence(TimeLexicon lexicon)
{
    /// <summary>Whether a shape that no noun introduces is a date.</summary>
    public bool Accepts(in TimeText text, int at, in NumericShape shape)
    {
        if (shape.Count == 3) return shape.Separator != '.' || shape.First > 0;
        if (shape.Separator == '.') return false;
        ContextWords contexts = lexicon.Contexts;
        if (contexts.After(ContextRole.Idiom, text, at)) return false;
        bool introduced = contexts.Before(ContextRole.Date, text, at);
        if (contexts.After(ContextRole.NotDate, text, at + 1) || (!introduced && contexts.Before(ContextRole.NotDate, text, at))) return false;
        if (shape.HasDash) return introduced && shape.First > 12 && !IsCounted(text, at + 1);
        return introduced || !LooksLikeFraction(shape) || !IsCounted(text, at + 1);
    }

    /// <summary>Whether a month and year that no noun introduces are one: 7/2014.</summary>
    public bool AcceptsMonth(in TimeText text, int at) => !lexicon.Contexts.Before(ContextRole.NotDate, text, at);

    /// <summary>Whether a range of days that no noun introduces is one: 13-15/1.</summary>
    public bool AcceptsRange(in TimeText text, int at) => !lexicon.Contexts.Before(ContextRole.NotDate, text, at);

    // 1/3, 2/3, 9/10, 7/7: a part of a whole that is not great.
    private static bool LooksLikeFraction(in NumericShape shape) => shape.First <= shape.Second;

    // A fraction counts what the next word names.
    private static bool IsCounted(in TimeText text, int next) =>
        text[next] is { Kind: UnitKind.Syllable, Case: LetterCase.Lower } && !text[next].StartsLine;
}
