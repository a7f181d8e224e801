using System.Runtime.InteropServices;
using TextKit.Syllables;

namespace TextKit.Automata;

/// <summary>A trie over unit keys: finds the longest phrase that begins at a unit, whatever its case, composition or tone placement.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
/// <remarks>Immutable once built, so any number of threads may read it. Matching takes time linear in the phrase's length.</remarks>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<PhraseEdge, int> _edges = [];
    private readonly List<(bool Final, T? Value)> _nodes = [(false, default)];
    private readonly KeyFilter _firstKeys = new();

    /// <summary>Builds a table; a later value of one phrase replaces an earlier one.</summary>
    /// <param name="phrases">The phrases in ordinary spelling, with what is known of each.</param>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        foreach ((string phrase, T value) in phrases) Add(phrase, value);
    }

    /// <summary>Finds the longest phrase that begins at a unit.</summary>
    /// <param name="units">The units to look at.</param>
    /// <param name="start">Index of the first one.</param>
    /// <param name="value">What is known of the phrase.</param>
    /// <returns>How many units it takes; 0 if none begins there.</returns>
    public int Match(ReadOnlySpan<Unit> units, int start, out T? value)
    {
        value = default;
        if (start >= units.Length || !_firstKeys.MayHold(units[start].Key)) return 0;
        int node = 0, best = 0;
        for (int i = start; i < units.Length && _edges.TryGetValue(new PhraseEdge(node, units[i].Key), out node); i++)
        {
            (bool final, T? found) = _nodes[node];
            if (!final) continue;
            best = i + 1 - start;
            value = found;
        }

        return best;
    }

    private void Add(string phrase, T value)
    {
        int node = 0;
        foreach (Unit unit in UnitScanner.Scan(phrase))
        {
            if (node == 0) _firstKeys.Add(unit.Key);
            ref int next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, new PhraseEdge(node, unit.Key), out bool exists);
            if (!exists)
            {
                next = _nodes.Count;
                _nodes.Add((false, default));
            }

            node = next;
        }

        _nodes[node] = (true, value);
    }
}
