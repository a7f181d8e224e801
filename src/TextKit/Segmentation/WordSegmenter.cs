using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Joins the units of a scanned text to words.</summary>
internal sealed class WordSegmenter
{
    /// <summary>The tokens, in order; together they hold every unit.</summary>
    public IReadOnlyList<WordMatch> Segment(ScannedText text)
    {
        var words = new List<WordMatch>(text.Count);
        for (int i = 0; i < text.Count; i++) words.Add(new WordMatch(new UnitRange(i, i + 1), TokenKinds.Of(text[i].Kind)));
        return words;
    }
}
