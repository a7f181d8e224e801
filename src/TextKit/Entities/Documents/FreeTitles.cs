using TextKit.Entities.Features;
using TextKit.Models;
using TextKit.Syllables;

namespace TextKit.Entities.Documents;

/// <summary>
/// Titles that only their wording tells: <c>Đề án phát triển Đại học Hoa Mai đến năm 2030</c>. Every place where one may end is scored by
/// weights of features, and so is that the noun begins no title; the best one is taken.
/// </summary>
/// <remarks>Immutable.</remarks>
internal sealed class FreeTitles
{
    /// <summary>A weight of one is stored as this integer.</summary>
    public const int Scale = 256;

    private const int Longest = 60;

    private static readonly ulong Day = UnitKey.Of("ngày");

    private readonly Dictionary<uint, short> _weights;

    private FreeTitles(Dictionary<uint, short> weights) => _weights = weights;

    /// <summary>Reads the weights: the features in ascending order, then their weights.</summary>
    public static FreeTitles Read(SectionReader from)
    {
        int[] deltas = from.ReadInt32Array();
        short[] weights = from.ReadInt16Array();
        from.ExpectLength(weights, deltas.Length);
        var table = new Dictionary<uint, short>(deltas.Length);
        uint feature = 0;
        for (int i = 0; i < deltas.Length; i++) table[feature += (uint)deltas[i]] = weights[i];
        return new FreeTitles(table);
    }

    /// <summary>The last place where the title of a noun may end: before what ends a sentence, and before the day of the document.</summary>
    public static int LastEnd(ScannedText text, UnitRange line, UnitRange noun)
    {
        int end = noun.End;
        while (end < line.End && end - noun.End < Longest && !Stops(text, end)) end++;
        return end;
    }

    /// <summary>The title of a noun; an empty range if it has none.</summary>
    /// <param name="features">The features of the text.</param>
    /// <param name="line">The line.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="score">How sure the title is, from 0 to 1.</param>
    public UnitRange Find(TitleFeatures features, UnitRange line, UnitRange noun, out double score)
    {
        Span<ulong> seen = stackalloc ulong[TitleFeatures.Most];
        Span<uint> hashes = stackalloc uint[TitleFeatures.Most];
        var writer = new FeatureWriter(seen);
        features.WriteNoun(ref writer, line, noun);
        int noneOrSome = Sum(writer.Hash(hashes)), best = 0, found = noun.Start, last = LastEnd(features.Text, line, noun);
        var inside = default(TitleContents);
        for (int end = noun.End + 1; end <= last; end++)
        {
            inside.Add(features.Text, end - 1);
            writer = new FeatureWriter(seen);
            features.WriteEnd(ref writer, line, noun, end, inside);
            int sum = noneOrSome + Sum(writer.Hash(hashes));
            if (sum > best) (best, found) = (sum, end);
        }

        score = 1 / (1 + Math.Exp(-best / (double)Scale));
        return new UnitRange(noun.Start, found);
    }

    private int Sum(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features) sum += _weights.GetValueOrDefault(feature);
        return sum;
    }

    private static bool Stops(ScannedText text, int unit) => text[unit].Kind == UnitKind.Punctuation
        ? text.Slice(unit) is "." or "!" or "?" or ":" or ";" or "..." or "…"
        : text[unit].Key == Day && unit + 1 < text.Count && text[unit + 1].Kind == UnitKind.DateShape;
}
