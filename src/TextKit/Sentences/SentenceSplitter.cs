using TextKit.Syllables;

namespace TextKit.Sentences;

/// <summary>Splits a scanned text into sentences.</summary>
/// <remarks>
/// A line break always ends a sentence, so that headlines and list items without a full stop are sentences of their own. Within a line, a mark that
/// may end a sentence does so if what follows can begin one. Closing quotation marks and brackets stay with the sentence they close; a quotation of several
/// sentences is split inside, as in the Vietnamese treebank (VTB). Colons and semicolons never end a sentence. Takes time linear in the text.
/// </remarks>
internal sealed class SentenceSplitter
{
    /// <summary>The sentences, in order; together they hold every unit.</summary>
    public IReadOnlyList<UnitRange> Split(ScannedText text)
    {
        var sentences = new List<UnitRange>();
        for (int start = 0; start < text.Count; start = sentences[^1].End)
            sentences.Add(new UnitRange(start, FindEnd(text, start)));
        return sentences;
    }

    private static int FindEnd(ScannedText text, int start)
    {
        bool hasWords = false;
        int depth = 0;
        for (int i = start; i < text.Count; i++)
        {
            if (EndsLine(text, i)) return i + 1;
            hasWords |= text[i].Kind < UnitKind.Punctuation;
            depth += SentenceMarks.BracketStep(text, i);
            if (!hasWords) continue;
            if (depth == 0 && SentenceBoundary.EndsAside(text, start, i)) return i + 1;
            if (!SentenceMarks.MayEnd(text, i)) continue;
            int after = SentenceMarks.SkipClosing(text, i + 1);
            if (EndsLine(text, after - 1) || SentenceBoundary.Separates(text, start, i, after)) return after;
        }

        return text.Count;
    }

    private static bool EndsLine(ScannedText text, int unit) => unit + 1 == text.Count || text[unit + 1].StartsLine;
}
