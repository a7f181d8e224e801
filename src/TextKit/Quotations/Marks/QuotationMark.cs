using TextKit.Syllables;

namespace TextKit.Quotations.Marks;

/// <summary>One quotation mark, read from its shape and from the spacing around it.</summary>
internal readonly record struct QuotationMark(MarkFamily Family, MarkRole Role)
{
    /// <summary>Whether a character may be a quotation mark.</summary>
    public static bool MayBe(char mark) => mark is '"' or '\'' or '“' or '”' or '„' or '‘' or '’' or '«' or '»';

    /// <summary>Reads a unit of one such character; the role is <see cref="MarkRole.None"/> where it is no quotation mark.</summary>
    public static QuotationMark Read(ScannedText text, int unit)
    {
        char mark = text.Text[text[unit].Start];
        return mark switch
        {
            '“' or '„' => new(MarkFamily.Double, Typed(text, unit, MarkRole.Opener)),
            '”' => new(MarkFamily.Double, Typed(text, unit, MarkRole.Closer)),
            '"' => new(MarkFamily.Double, Spacing(text, unit)),
            '«' => new(MarkFamily.Guillemet, MarkRole.Opener),
            '»' => new(MarkFamily.Guillemet, MarkRole.Closer),
            '‘' => new(MarkFamily.Single, IsInsideWord(text, unit) ? MarkRole.None : Typed(text, unit, MarkRole.Opener)),
            '’' or '\'' => new(MarkFamily.Single, IsInsideWord(text, unit) ? MarkRole.None : Spacing(text, unit)),
            _ => default,
        };
    }

    // A curly mark may be typed the wrong way round; spacing that plainly contradicts it makes it undecided.
    private static MarkRole Typed(ScannedText text, int unit, MarkRole typed)
    {
        MarkRole spacing = Spacing(text, unit);
        return spacing == MarkRole.Either || spacing == typed ? typed : MarkRole.Either;
    }

    private static MarkRole Spacing(ScannedText text, int unit)
    {
        bool left = TouchesLeft(text, unit), right = TouchesRight(text, unit);
        if (left == right) return MarkRole.Either;
        return left ? MarkRole.Closer : MarkRole.Opener;
    }

    private static bool TouchesLeft(ScannedText text, int unit) =>
        text[unit].IsGlued && !(text[unit - 1].Kind == UnitKind.Punctuation && text.Slice(unit - 1) is "(" or "[" or "," or ":" or ";" or "-" or "–" or "—" or "/" or "“" or "‘" or "«");

    private static bool TouchesRight(ScannedText text, int unit) =>
        unit + 1 < text.Count && text[unit + 1].IsGlued
        && !(text[unit + 1].Kind == UnitKind.Punctuation && text.Slice(unit + 1) is ")" or "]" or "," or "." or ":" or ";" or "!" or "?" or "-" or "–" or "—" or "/" or "”" or "’" or "»");

    private static bool IsInsideWord(ScannedText text, int unit) =>
        unit > 0 && unit + 1 < text.Count && text[unit].IsGlued && text[unit + 1].IsGlued && text[unit - 1].IsWord && text[unit + 1].IsWord;
}
