using System.Globalization;
using System.Text;

namespace TextKit.Cli.Evaluation;

/// <summary>A text by lines, in which surfaces are looked for whatever way their letters are composed.</summary>
internal sealed class AnnotatedText
{
    private readonly List<ComposedLine> _lines = [];

    /// <summary>Splits a text into its lines.</summary>
    public AnnotatedText(string text)
    {
        Text = text;
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            _lines.Add(new ComposedLine(line, start));
            start += line.Length + 1;
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Whether there is a line of that number, from 1.</summary>
    public bool HasLine(int number) => number >= 1 && number <= _lines.Count;

    /// <summary>Where a surface stands on a line, from left to right, at word edges only.</summary>
    /// <param name="number">The number of the line, from 1.</param>
    /// <param name="surface">The surface.</param>
    public List<TextSpan> Occurrences(int number, string surface) => _lines[number - 1].Occurrences(surface);

    /// <summary>A line in composed form with the way back to the text.</summary>
    private sealed class ComposedLine
    {
        private readonly string _composed;
        private readonly List<int> _positions;

        public ComposedLine(string line, int start)
        {
            var composed = new StringBuilder(line.Length);
            _positions = new List<int>(line.Length + 1);
            for (int i = 0; i < line.Length;)
            {
                int end = i + 1;
                while (end < line.Length && CharUnicodeInfo.GetUnicodeCategory(line, end) == UnicodeCategory.NonSpacingMark) end++;
                string cluster = CanonicalComposition.Of(line[i..end]);
                composed.Append(cluster);
                _positions.AddRange(Enumerable.Repeat(start + i, cluster.Length));
                i = end;
            }

            _positions.Add(start + line.Length);
            _composed = composed.ToString();
        }

        public List<TextSpan> Occurrences(string surface)
        {
            surface = CanonicalComposition.Of(surface);
            var found = new List<TextSpan>();
            for (int at = Find(surface, 0); at >= 0; at = Find(surface, at + 1))
            {
                if (IsEdge(at) && IsEdge(at + surface.Length)) found.Add(TextSpan.FromBounds(_positions[at], _positions[at + surface.Length]));
            }

            return found;
        }

        private int Find(string surface, int from) => from > _composed.Length ? -1 : _composed.IndexOf(surface, from, StringComparison.Ordinal);

        private bool IsEdge(int at) => at == 0 || at == _composed.Length || !(IsAlphanumeric(at - 1) && IsAlphanumeric(at));

        private bool IsAlphanumeric(int at) => char.IsLetter(_composed, at) || char.IsNumber(_composed, at);
    }
}
