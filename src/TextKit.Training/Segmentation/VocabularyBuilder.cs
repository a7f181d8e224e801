using System.Runtime.InteropServices;
using TextKit.Segmentation;
using TextKit.Syllables;

namespace TextKit.Training.Segmentation;

/// <summary>Counts the units of the training text and keeps the frequent ones.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly Dictionary<ulong, string> _spellings = [];

    /// <summary>Counts the units of a text.</summary>
    public void Add(string text)
    {
        var scanner = new UnitScanner(text);
        while (scanner.TryRead(out Unit unit))
        {
            if (!unit.IsWord && unit.Kind != UnitKind.Code) continue;
            ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, unit.Key, out bool exists);
            count++;
            if (!exists) _spellings[unit.Key] = text.Substring(unit.Start, unit.Length).ToLowerInvariant();
        }
    }

    /// <summary>The vocabulary of all units seen so often, the most frequent first.</summary>
    public SegmenterVocabulary Build(int least) => new(_counts
        .Where(entry => entry.Value >= least)
        .OrderByDescending(entry => entry.Value).ThenBy(entry => _spellings[entry.Key], StringComparer.Ordinal)
        .Select(entry => _spellings[entry.Key])
        .Take(ushort.MaxValue - SegmenterVocabulary.FirstWord));
}
