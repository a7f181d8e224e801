using TextKit.Syllables;

namespace TextKit.Sentences;

/// <summary>Decides whether a mark that may end a sentence does so.</summary>
internal static class SentenceBoundary
{
    private const int MaxItemNumber = 2;

    /// <summary>Whether a sentence ends at a mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">First unit of the sentence.</param>
    /// <param name="mark">The mark, or the short form with its full stop.</param>
    /// <param name="after">The first unit after it and after the closing marks that follow it, on the same line.</param>
    public static bool Separates(ScannedText text, int start, int mark, int after)
    {
        if (SentenceMarks.IsDocumentEnd(text.Slice(mark))) return true;
        if (mark > start && text[mark].IsGlued && SentenceMarks.OpensHere(text, mark - 1)) return false;
        int next = SentenceMarks.SkipOpening(text, after);
        if (next == text.Count || text[next].StartsLine) return true;
        if (text[next].Kind == UnitKind.Punctuation || AttributesQuotation(text, mark, after)) return false;
        if (text[mark].Kind == UnitKind.Abbreviation) return EndsAtShortForm(text.Slice(mark), text, next);
        return text.Slice(mark) is "." ? EndsAtStop(text, start, mark, next) : EndsAtOtherMark(text, mark, next);
    }

    /// <summary>Whether a whole sentence in brackets ends with this bracket: <c>(Ảnh: TTXVN) Chiều nay …</c> after a full stop.</summary>
    /// <remarks>At the start of a line the brackets hold a source or a number, which belongs to what follows.</remarks>
    public static bool EndsAside(ScannedText text, int start, int bracket) =>
        SentenceMarks.BracketStep(text, bracket) < 0 && SentenceMarks.BracketStep(text, start) > 0 && !text[start].StartsLine
        && bracket + 1 < text.Count && text[bracket + 1].IsCapital;

    // “Đi đi!” - ông nói: a dash after a closed quotation leads to its speaker.
    private static bool AttributesQuotation(ScannedText text, int mark, int after) =>
        after > mark + 1 && SentenceMarks.IsQuote(text, after - 1) && SentenceMarks.IsDash(text, after);

    private static bool EndsAtOtherMark(ScannedText text, int mark, int next)
    {
        if (text[next].Case == LetterCase.Lower) return false;
        return text[next].Kind != UnitKind.Number || !SentenceMarks.IsEllipsis(text.Slice(mark));
    }

    private static bool EndsAtStop(ScannedText text, int start, int mark, int next)
    {
        int last = mark - 1;
        if (NumbersItem(text, start, last)) return false;
        if (ShortForms.IsShortForm(text, last)) return ShortForms.IsOpener(text[next]);
        if (text[next].Case != LetterCase.Lower) return true;
        // A small letter begins a sentence only by a slip, after a plain word and a space.
        return text[last].Kind == UnitKind.Syllable && text[last].Case == LetterCase.Lower && text[last].Length > 1 && text[mark + 1].Gap == UnitGap.Space;
    }

    private static bool EndsAtShortForm(ReadOnlySpan<char> form, ScannedText text, int next) =>
        ShortForms.MayClose(form) ? text[next].IsCapital && text[next].Kind == UnitKind.Syllable : ShortForms.IsOpener(text[next]);

    // 1. and Điều 5. head what follows, where the sentence begins with them.
    private static bool NumbersItem(ScannedText text, int start, int last)
    {
        int first = SentenceMarks.SkipOpening(text, start);
        if (last == first) return ShortForms.IsItemNumber(text, last, MaxItemNumber);
        return last == first + 1 && text[last].Kind == UnitKind.Number && ShortForms.IsLabel(text[first]);
    }
}
