using System.Text.Json;
using TextKit.Cli.Records;
using TextKit.Normalization;
using TextKit.Segmentation;

namespace TextKit.Cli.Output;

/// <summary>Finds the words of lines and writes them; it uses one buffer for line after line.</summary>
internal sealed class LineSegmenter(WordSegmenter segmenter)
{
    private readonly WordBuffer _buffer = new();

    /// <summary>The words of a line with one space between them, the syllables of each joined by <c>_</c>.</summary>
    public string Join(string line) => JoinedWords.Of(line, Words(line));

    /// <summary>The line and its words as one line of JSON.</summary>
    public string ToJson(string line) =>
        JsonSerializer.Serialize(new SegmentedLine(line, Words(line)), RecordJson.Compact.SegmentedLine);

    /// <summary>Every gap between two neighbours of a line: the two, the decision, the score, who decided, what the score is the sum of.</summary>
    public string Explain(string line)
    {
        string text = NormalizedText.Create(line).Text;
        return string.Concat(segmenter.Explain(text).Select(gap => GapLine.Of(text, gap) + "\n"));
    }

    private List<TokenRecord> Words(string line)
    {
        NormalizedText normalized = NormalizedText.Create(line);
        segmenter.Segment(normalized.Text, _buffer);
        var words = new List<TokenRecord>(_buffer.Words.Length);
        foreach (WordSpan word in _buffer.Words)
        {
            TextSpan span = normalized.ToOriginal(word.Span.Start..word.Span.End);
            words.Add(new TokenRecord(span.Start, span.End, Codes.Of(word.Kind)));
        }

        return words;
    }
}
