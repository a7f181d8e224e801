using TextKit.Segmentation;

namespace TextKit.Tests.Segmentation;

/// <summary>Shows segmented text as the field's tools do.</summary>
internal static class Shown
{
    /// <summary>Words separated by one space, the units of a word by <c>_</c>; one output line for each line.</summary>
    public static string Words(WordSegmenter segmenter, string text)
    {
        var buffer = new WordBuffer();
        return string.Join('\n', text.Split('\n').Select(line =>
        {
            segmenter.Segment(line, buffer);
            return string.Join(' ', buffer.Words.ToArray().Select(word => line.Substring(word.Span.Start, word.Span.Length).Replace(' ', '_')));
        }));
    }
}
