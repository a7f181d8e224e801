using System.Globalization;
using System.Text;
using TextKit.Quotations.Models;

namespace TextKit.Training.Quotations;

/// <summary>Multinomial logistic regression with L2, learned by AdaGrad in a fixed order: the same examples give the same weights.</summary>
internal sealed class LogisticRegression
{
    private const double LearningRate = 0.1, MinWeight = 0.02;
    private const int Passes = 40, MinCount = 2;
    private readonly IReadOnlyList<string> _labels;
    private readonly double _penalty;
    private readonly Dictionary<string, int> _index = [];
    private readonly List<double[]> _weights = [], _squares = [];


    private LogisticRegression(IReadOnlyList<string> labels, double penalty)
    {
        _labels = labels;
        _penalty = penalty;
    }

    /// <summary>Learns from examples.</summary>
    public static LogisticRegression Train(IReadOnlyList<string> labels, IReadOnlyList<TrainingExample> examples, double penalty)
    {
        var learner = new LogisticRegression(labels, penalty);
        foreach (string feature in examples.SelectMany(example => example.Features.Distinct()).GroupBy(feature => feature).Where(group => group.Count() >= MinCount).Select(group => group.Key))
        {
            learner._index[feature] = learner._weights.Count;
            learner._weights.Add(new double[labels.Count]);
            learner._squares.Add(new double[labels.Count]);
        }

        List<(int[] Rows, int Label)> cases = [.. examples.Select(example => (example.Features.Where(learner._index.ContainsKey).Select(feature => learner._index[feature]).ToArray(), example.Label))];
        int[] order = [.. Enumerable.Range(0, cases.Count)];
        var random = new Random(7);
        for (int pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (int i in order) learner.Step(cases[i].Rows, cases[i].Label);
        }

        return learner;
    }

    /// <summary>Makes a label likelier than the examples had it, by a factor.</summary>
    public LogisticRegression Favour(string label, double factor)
    {
        _weights[_index["bias"]][((List<string>)[.. _labels]).IndexOf(label)] += Math.Log(factor);
        return this;
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

    private void Step(int[] rows, int label)
    {
        Span<double> probabilities = stackalloc double[_labels.Count];
        probabilities.Clear();
        foreach (int row in rows)
        {
            for (int i = 0; i < _labels.Count; i++) probabilities[i] += _weights[row][i];
        }

        LinearModel.Normalize(probabilities);
        foreach (int row in rows)
        {
            for (int i = 0; i < _labels.Count; i++)
            {
                double gradient = probabilities[i] - (i == label ? 1 : 0) + (_penalty * _weights[row][i]);
                _squares[row][i] += gradient * gradient;
                _weights[row][i] -= LearningRate * gradient / Math.Sqrt(_squares[row][i] + 1e-6);
            }
        }
    }
}
