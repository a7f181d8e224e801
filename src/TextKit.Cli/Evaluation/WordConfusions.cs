using System.Text;

namespace TextKit.Cli.Evaluation;

/// <summary>Counts where two segmentations of a text differ: the shortest stretches between word edges that both have.</summary>
internal sealed class WordConfusions
{
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>Adds the differences in one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="right">The right words, over its non-space characters.</param>
    /// <param name="given">The words that were found.</param>
    public void Add(string text, IReadOnlySet<(int Start, int End)> right, IReadOnlySet<(int Start, int End)> given)
    {
        List<(int Start, int End)> differences = [.. Differences(right, given)];
        if (differences.Count == 0) return;
        SortedSet<int> rightEnds = [.. right.Select(word => word.End)], givenEnds = [.. given.Select(word => word.End)];
        (string solid, HashSet<int> spaces) = Solid(text);
        foreach ((int start, int end) in differences)
        {
            string confusion = $"{Show(solid, spaces, rightEnds, start, end)} | {Show(solid, spaces, givenEnds, start, end)}";
            _counts[confusion] = _counts.GetValueOrDefault(confusion) + 1;
        }
    }

    /// <summary>The confusions, each as <c>count | right words | words found</c>.</summary>
    public IReadOnlyList<string> MostFrequentFirst() =>
        [.. _counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} | {pair.Key}")];

    private static IEnumerable<(int Start, int End)> Differences(IReadOnlySet<(int Start, int End)> right, IReadOnlySet<(int Start, int End)> given)
    {
        HashSet<int> edges = [.. right.Select(word => word.End)];
        edges.IntersectWith(given.Select(word => word.End));
        int start = 0;
        foreach (int edge in edges.Order())
        {
            if (!right.Contains((start, edge)) || !given.Contains((start, edge))) yield return (start, edge);
            start = edge;
        }
    }

    private static (string Solid, HashSet<int> Spaces) Solid(string text)
    {
        var solid = new StringBuilder(text.Length);
        var spaces = new HashSet<int>();
        foreach (char c in text)
        {
            if (SolidText.IsSpace(c)) spaces.Add(solid.Length);
            else solid.Append(c);
        }

        return (solid.ToString(), spaces);
    }

    /// <summary>A stretch with one space between words and <c>_</c> where a word has a space inside.</summary>
    private static string Show(string solid, HashSet<int> spaces, SortedSet<int> ends, int start, int end)
    {
        var shown = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            if (i > start && ends.Contains(i)) shown.Append(' ');
            else if (i > start && spaces.Contains(i)) shown.Append('_');
            shown.Append(solid[i]);
        }

        return shown.ToString();
    }
}
