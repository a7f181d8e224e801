using TextKit.Syllables;

namespace TextKit.Training.Entities;

/// <summary>Finds the words that occur often and never within an entity.</summary>
internal static class PlainWordFinder
{
    private const int Fewest = 5;

    /// <summary>Their keys, in ascending order.</summary>
    public static ulong[] Find(IReadOnlyList<TrainingArticle> articles)
    {
        var counts = new Dictionary<ulong, int>();
        var inside = new HashSet<ulong>();
        foreach (TrainingArticle article in articles)
        {
            foreach (Unit unit in article.Text.Units)
            {
                if (!unit.IsCapital) counts[unit.Key] = counts.GetValueOrDefault(unit.Key) + 1;
            }

            foreach (TrainingEntity entity in article.Entities)
            {
                for (int i = entity.Units.Start; i < entity.Units.End; i++) inside.Add(article.Text[i].Key);
            }
        }

        return [.. counts.Where(pair => pair.Value >= Fewest && !inside.Contains(pair.Key)).Select(pair => pair.Key).Order()];
    }
}
