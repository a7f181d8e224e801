namespace TextKit.Training.Entities;

/// <summary>Adds the weights of features that follow from others to the rows of those, so that recognition asks only for the others.</summary>
internal static class FoldedWeights
{
    /// <summary>Folds rows of weights.</summary>
    /// <param name="rows">The weights of each feature, changed in place: rows of coarser features go.</param>
    /// <param name="pairs">Every finer feature with each coarser one that follows from it.</param>
    /// <param name="width">Length of a row.</param>
    public static void Fold(Dictionary<uint, float[]> rows, IEnumerable<(uint Finer, uint Coarser)> pairs, int width)
    {
        List<(uint Finer, uint Coarser)> known = [.. pairs.Where(pair => rows.ContainsKey(pair.Coarser))];
        foreach ((uint finer, uint coarser) in known)
        {
            if (!rows.TryGetValue(finer, out float[]? row)) rows[finer] = row = new float[width];
            for (int label = 0; label < width; label++) row[label] += rows[coarser][label];
        }

        foreach ((_, uint coarser) in known) rows.Remove(coarser);
    }
}
