namespace TextKit.Cli.Evaluation;

/// <summary>Finds items by their span. Of two with one span the last counts.</summary>
internal static class SpanIndex
{
    /// <summary>An index of items.</summary>
    public static Dictionary<(int Start, int End), T> Of<T>(IEnumerable<T> items, Func<T, (int Start, int End)> spanOf)
    {
        var index = new Dictionary<(int Start, int End), T>();
        foreach (T item in items) index[spanOf(item)] = item;
        return index;
    }
}
