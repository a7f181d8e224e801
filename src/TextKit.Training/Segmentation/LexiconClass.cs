using System.Numerics;

namespace TextKit.Training.Segmentation;

/// <summary>Sorts n-grams by how often they are one word, and by what share of their occurrences: a lexicon learnt from segmented text.</summary>
internal static class LexiconClass
{
    private const int Frequencies = 6;

    // Upper ends of the classes of shares.
    private static readonly double[] Shares = [0.1, 0.3, 0.7, 0.9, 0.98, 1];

    /// <summary>Number of classes; class 0 is for n-grams that are never one word.</summary>
    public static int Count => 1 + (Frequencies * Shares.Length);

    /// <summary>The class of an n-gram.</summary>
    /// <param name="count">How often it was seen.</param>
    /// <param name="joined">How often it lay within one word.</param>
    public static byte Of(int count, int joined)
    {
        if (joined == 0) return 0;
        int frequency = Math.Min(Frequencies - 1, BitOperations.Log2((uint)joined) / 2);
        int share = Array.FindIndex(Shares, end => joined <= end * count);
        return (byte)(1 + (frequency * Shares.Length) + share);
    }
}
