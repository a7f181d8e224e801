using System.Globalization;
using System.Text;
using TextKit.Quotations.Models;

namespace TextKit.Training.Quotations;

/// <summary>The weights of a linear model while it is trained: one a feature and label, moved by AdaGrad.</summary>
internal sealed class FeatureWeights
{
    private const double LearningRate = 0.1, MinWeight = 0.02;
    private readonly IReadOnlyList<string> _labels;
    private readonly Dictionary<string, int> _index;
    private readonly List<double[]> _weights = [], _squares = [];

    /// <summary>Makes room for the features that enough cases have.</summary>
    public FeatureWeights(IReadOnlyList<string> labels, IEnumerable<IEnumerable<string>> cases, int minCount)
    {
        (_labels, _index) = (labels, []);
        foreach (string feature in cases.SelectMany(features => features.Distinct()).GroupBy(feature => feature).Where(group => group.Count() >= minCount).Select(group => group.Key))
        {
            _index[feature] = _weights.Count;
            _weights.Add(new double[labels.Count]);
            _squares.Add(new double[labels.Count]);
        }
    }

    /// <summary>The weights of one feature, one a label.</summary>
    public double[] this[string feature] => _weights[_index[feature]];

    /// <summary>The rows of the features that have weights.</summary>
    public int[] RowsOf(IEnumerable<string> features) => [.. features.Where(_index.ContainsKey).Select(feature => _index[feature])];

    /// <summary>The sum of the weights of some rows for one label.</summary>
    public double Sum(int[] rows, int label)
    {
        double sum = 0;
        foreach (int row in rows) sum += _weights[row][label];
        return sum;
    }

    /// <summary>Moves the weights of some rows against a gradient.</summary>
    public void Move(int[] rows, int label, double gradient, double penalty)
    {
        foreach (int row in rows)
        {
            double slope = gradient + (penalty * _weights[row][label]);
            _squares[row][label] += slope * slope;
            _weights[row][label] -= LearningRate * slope / Math.Sqrt(_squares[row][label] + 1e-6);
        }
    }

    private FeatureWeights(FeatureWeights other)
    {
        (_labels, _index) = (other._labels, other._index);
        foreach (double[] _ in other._weights)
        {
            _weights.Add(new double[_labels.Count]);
            _squares.Add(new double[_labels.Count]);
        }
    }

    /// <summary>No weights for the same features.</summary>
    public FeatureWeights Empty() => new(this);

    /// <summary>Adds the weights of another model of the same cases.</summary>
    public void Add(FeatureWeights other)
    {
        for (int row = 0; row < _weights.Count; row++)
        {
            for (int label = 0; label < _labels.Count; label++) _weights[row][label] += other._weights[row][label];
        }
    }

    /// <summary>Multiplies all weights.</summary>
    public void Scale(double factor)
    {
        foreach (double[] row in _weights)
        {
            foreach (ref double weight in row.AsSpan()) weight *= factor;
        }
    }

    /// <summary>Forgets the features whose weights are all small, and leaves the others as a file has them.</summary>
    public void Prune(double minWeight)
    {
        foreach (string feature in _index.Keys.ToList())
        {
            if (this[feature].Max(Math.Abs) < minWeight) _index.Remove(feature);
            else foreach (ref double weight in this[feature].AsSpan()) weight = Math.Round(weight, 2);
        }
    }

    /// <summary>The model, without the weights too small to matter.</summary>
    public LinearModel ToModel() => new(_labels, Rows().Select(row => KeyValuePair.Create(row.Feature, row.Weights.Select(weight => (float)weight).ToArray())));

    /// <summary>The model as a readable file.</summary>
    public string ToFile(string comment)
    {
        var file = new StringBuilder();
        foreach (string line in comment.Split('\n')) file.Append("# ").Append(line).Append('\n');
        file.Append("feature\t").AppendJoin('\t', _labels).Append('\n');
        foreach ((string feature, double[] weights) in Rows())
            file.Append(feature).Append('\t').AppendJoin('\t', weights.Select(weight => weight.ToString("0.00", CultureInfo.InvariantCulture))).Append('\n');
        return file.ToString();
    }

    private IEnumerable<(string Feature, double[] Weights)> Rows() =>
        _index.Select(pair => (pair.Key, Weights: _weights[pair.Value])).Where(row => row.Weights.Max(Math.Abs) >= MinWeight).OrderBy(row => row.Key, StringComparer.Ordinal);
}
