using System.Globalization;
using System.Numerics;
using TextKit.Automata;
using TextKit.Syllables;

namespace TextKit.Quotations.Models;

/// <summary>A linear classifier over named features: one weight for each feature and label, kept in a readable file.</summary>
/// <remarks>Multinomial logistic regression; immutable and thread-safe. The file's header row names the labels.</remarks>
internal sealed class LinearModel
{
    private const int Block = 64;

    // Open addressing: the lower half of a feature's hash says where its slot is looked for, which holds the upper half, 0 where it is empty, and the weights as bits.
    // Halves keep the table small: looking for features costs what the table costs to read.
    private readonly uint[] _slots;

    // How many numbers a slot has, and how many weights. Several labels share what they differ by: their weights less those of the last label, which needs none.
    private readonly int _stride, _width, _mask;

    // Small enough to stay at hand, it turns most of the features away that are in no model.
    private readonly KeyFilter _known;

    /// <summary>Makes a model from rows of feature and weights.</summary>
    public LinearModel(IReadOnlyList<string> labels, IEnumerable<KeyValuePair<string, float[]>> weights)
    {
        Labels = labels;
        List<KeyValuePair<string, float[]>> rows = [.. weights];
        _width = Math.Max(1, labels.Count - 1);
        _stride = _width + 1;
        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * rows.Count) + 1) - 1;
        _slots = new uint[(_mask + 1) * _stride];
        _known = new KeyFilter(bits: Math.Max(6, BitOperations.Log2((uint)_mask + 1) + 2));
        foreach ((string feature, float[] row) in rows)
        {
            ulong key = FeatureVector.Hash(feature);
            _known.Add(key);
            int slot = Find(key);
            _slots[slot] = UpperHalf(key);
            for (int label = 0; label < _width; label++) _slots[slot + 1 + label] = BitConverter.SingleToUInt32Bits(labels.Count == 1 ? row[label] : row[label] - row[^1]);
        }
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
        Score(features, probabilities);
        Normalize(probabilities);
    }

    /// <summary>The sum of weights of each label, less that of the last where there are several.</summary>
    /// <param name="features">The features of the case.</param>
    /// <param name="scores">Receives one number a label.</param>
    public void Score(FeatureVector features, Span<double> scores)
    {
        scores.Clear();
        Add(features.Keys, scores);
    }

    /// <summary>Adds the weights of some features to the scores of others.</summary>
    /// <param name="keys">The features as hashes.</param>
    /// <param name="scores">One number a label, the last of which stays 0 where there are several.</param>
    public void Add(ReadOnlySpan<ulong> keys, Span<double> scores)
    {
        Span<ulong> kept = stackalloc ulong[Block];
        for (int from = 0; from < keys.Length; from += Block)
        {
            // Whether a feature is in the model is a toss-up that the processor cannot foresee: the known ones are set apart without a branch.
            int count = 0;
            foreach (ulong key in keys[from..Math.Min(from + Block, keys.Length)])
            {
                kept[count] = key;
                count += _known.MayHold(key) ? 1 : 0;
            }

            if (_width == 1) scores[0] += Sum(kept[..count]);
            else AddWeights(kept[..count], scores);
        }
    }

    private double Sum(ReadOnlySpan<ulong> keys)
    {
        double sum = 0;
        foreach (ulong key in keys) sum += Weight(Find(key), 0);
        return sum;
    }

    private void AddWeights(ReadOnlySpan<ulong> keys, Span<double> scores)
    {
        foreach (ulong key in keys)
        {
            int slot = Find(key);
            for (int label = 0; label < _width; label++) scores[label] += Weight(slot, label);
        }
    }

    /// <summary>Turns scores into probabilities (softmax).</summary>
    public static void Normalize(Span<double> scores)
    {
        double max = double.NegativeInfinity, sum = 0;
        foreach (double score in scores) max = Math.Max(max, score);
        foreach (ref double score in scores) sum += score = Math.Exp(score - max);
        foreach (ref double score in scores) score /= sum;
    }

    private float Weight(int slot, int label) => BitConverter.UInt32BitsToSingle(_slots[slot + 1 + label]);

    // Where a key stands, or would stand.
    private int Find(ulong key)
    {
        uint wanted = UpperHalf(key);
        for (int place = (int)key & _mask; ; place = (place + 1) & _mask)
        {
            uint found = _slots[place * _stride];
            if (found == wanted || found == 0) return place * _stride;
        }
    }

    // Never 0.
    private static uint UpperHalf(ulong key) => (uint)(key >> 32) | 1;

    private static KeyValuePair<string, float[]> ParseRow(string line)
    {
        string[] cells = line.Split('\t');
        return KeyValuePair.Create(cells[0], cells[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
    }
}
