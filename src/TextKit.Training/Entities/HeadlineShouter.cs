using TextKit.Syllables;

namespace TextKit.Training.Entities;

/// <summary>Makes of an article's headline one more article in capitals, so that lines of capitals are learnt too.</summary>
internal static class HeadlineShouter
{
    /// <summary>The headline in capitals; <see langword="null"/> where capitals make other units of it.</summary>
    public static TrainingArticle? Shout(TrainingArticle article)
    {
        int end = 1;
        while (end < article.Text.Count && !article.Text[end].StartsLine) end++;
        var shouted = ScannedText.Scan(article.Text.Slice(new UnitRange(0, end)).ToString().ToUpperInvariant());
        if (shouted.Count != end) return null;
        return new TrainingArticle(article.Id + "-shouted", shouted, [.. article.Entities.Where(entity => entity.Units.End <= end)]);
    }
}
