using TextKit.Syllables;

namespace TextKit.Sentences;

/// <summary>Splits a scanned text into sentences.</summary>
internal sealed class SentenceSplitter
{
    /// <summary>The sentences, in order; together they hold every unit.</summary>
    public IReadOnlyList<UnitRange> Split(ScannedText text)
    {
        var sentences = new List<UnitRange>();
        int start = 0;
        for (int i = 1; i <= text.Count; i++)
        {
            bool ends = i == text.Count || text[i].StartsLine || (text[i - 1].Kind == UnitKind.Punctuation && text.Slice(i - 1) is "." or "!" or "?");
            if (!ends) continue;
            sentences.Add(new UnitRange(start, i));
            start = i;
        }

        return sentences;
    }
}
