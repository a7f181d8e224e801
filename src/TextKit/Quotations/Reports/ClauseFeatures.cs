using TextKit.Quotations.Models;
using TextKit.Syllables;

namespace TextKit.Quotations.Reports;

/// <summary>The first words after a cue: those of a clause, in which somebody does something, or those of a mere noun phrase.</summary>
internal sealed class ClauseFeatures(Passage passage)
{
    private const int MaxWords = 12, Early = 4;

    private readonly ContextValues _context = new(passage);

    /// <summary>Adds the features of a stretch of text.</summary>
    public void Extract(UnitRange content, FeatureVector features)
    {
        features.Add("bias");
        int words = 0;
        FeatureValue previous = ContextValues.Edge;
        for (int unit = content.Start; unit < content.End && words < MaxWords; words++)
        {
            FeatureValue word = _context.Preceding(unit);
            features.Add(words == 0 ? "first" : words < Early ? "early" : "late", word);
            features.Add("pair", previous, word);
            if (words == 1) features.Add("first-two", previous, word);
            previous = word;
            unit = passage.Mentions.At(unit) is { } mention ? Math.Max(unit + 1, mention.Units.End) : unit + 1;
        }

        if (words < MaxWords) features.Add("pair", previous, ContextValues.Edge);
    }
}
