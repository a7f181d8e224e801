using System.Globalization;
using TextKit.Segmentation;

namespace TextKit.Training.Segmentation;

/// <summary>Precision, recall and F1 of word spans over non-space characters.</summary>
/// <param name="Correct">Spans that were found and are right.</param>
/// <param name="Found">Spans that were found.</param>
/// <param name="Gold">Spans that are right.</param>
internal readonly record struct WordScore(int Correct, int Found, int Gold)
{
    /// <summary>Precision in percent.</summary>
    public double Precision => 100.0 * Correct / Math.Max(1, Found);

    /// <summary>Recall in percent.</summary>
    public double Recall => 100.0 * Correct / Math.Max(1, Gold);

    /// <summary>F1 in percent.</summary>
    public double F1 => 200.0 * Correct / Math.Max(1, Found + Gold);

    /// <summary>Scores a segmenter on labelled lines.</summary>
    public static WordScore Of(WordSegmenter segmenter, IEnumerable<LabelledLine> lines)
    {
        var (buffer, correct, found, gold) = (new WordBuffer(), 0, 0, 0);
        foreach (LabelledLine line in lines)
        {
            segmenter.Segment(line.Text, buffer);
            HashSet<(int, int)> right = Spans(line.Text, line.Ends), seen = Spans(line.Text, EndsOf(buffer, line.Text.Length));
            found += seen.Count;
            gold += right.Count;
            seen.IntersectWith(right);
            correct += seen.Count;
        }

        return new WordScore(correct, found, gold);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P {Precision:F2} R {Recall:F2} F1 {F1:F2}");

    private static bool[] EndsOf(WordBuffer buffer, int length)
    {
        bool[] ends = new bool[length];
        foreach (WordSpan word in buffer.Words) ends[word.Span.End - 1] = true;
        return ends;
    }

    private static HashSet<(int Start, int End)> Spans(string text, bool[] ends)
    {
        var spans = new HashSet<(int, int)>();
        for (int i = 0, start = 0, solid = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i])) solid++;
            if (!ends[i]) continue;
            spans.Add((start, solid));
            start = solid;
        }

        return spans;
    }
}
