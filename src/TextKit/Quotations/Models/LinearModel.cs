using System.Globalization;
using TextKit.Syllables;

namespace TextKit.Quotations.Models;

/// <summary>A linear classifier over named features: one weight for each feature and label, kept in a readable file.</summary>
/// <remarks>Multinomial logistic regression; immutable and thread-safe. The file's header row names the labels.</remarks>
internal sealed class LinearModel
{
    private readonly Dictionary<ulong, float[]> _weights = [];

    /// <summary>Makes a model from rows of feature and weights.</summary>
    public LinearModel(IReadOnlyList<string> labels, IEnumerable<KeyValuePair<string, float[]>> weights)
    {
        Labels = labels;
        foreach ((string feature, float[] row) in weights) _weights[FeatureVector.Hash(feature)] = row;
    }

    /// <summary>The labels it chooses from.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Loads an embedded file.</summary>
    public static LinearModel Load(string resource)
    {
        List<string> lines = DataFile.ReadLines(resource);
        return new LinearModel(lines[0].Split('\t')[1..], lines.Skip(1).Select(ParseRow));
    }

    /// <summary>The probability of each label.</summary>
    /// <param name="features">The features of the case.</param>
    /// <param name="probabilities">Receives one number a label; together they make 1.</param>
    public void Predict(FeatureVector features, Span<double> probabilities)
    {
        probabilities.Clear();
        foreach (ulong key in features.Keys)
        {
            if (!_weights.TryGetValue(key, out float[]? row)) continue;
            for (int label = 0; label < row.Length; label++) probabilities[label] += row[label];
        }

        Normalize(probabilities);
    }

    /// <summary>Turns scores into probabilities (softmax).</summary>
    public static void Normalize(Span<double> scores)
    {
        double max = double.NegativeInfinity, sum = 0;
        foreach (double score in scores) max = Math.Max(max, score);
        foreach (ref double score in scores) sum += score = Math.Exp(score - max);
        foreach (ref double score in scores) score /= sum;
    }

    private static KeyValuePair<string, float[]> ParseRow(string line)
    {
        string[] cells = line.Split('\t');
        return KeyValuePair.Create(cells[0], cells[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
    }
}
