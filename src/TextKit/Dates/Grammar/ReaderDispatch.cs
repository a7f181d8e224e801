using TextKit.Dates.Lexicon;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Which readers may begin at a unit, looked up by its syllable, else by its kind and letters: one bit a reader.</summary>
internal sealed class ReaderDispatch
{
    private readonly ushort[] _bySyllable = new ushort[SyllableTable.Count];
    private readonly ushort[] _byKind = new ushort[(int)UnitKind.Punctuation];
    private readonly Dictionary<ulong, ushort> _byKey = [];

    /// <summary>Builds the tables for some readers, sixteen at most.</summary>
    public ReaderDispatch(IReadOnlyList<ITimeReader> readers)
    {
        for (int i = 0; i < readers.Count; i++) Add(readers[i].Starts, (ushort)(1 << i));
    }

    /// <summary>The readers that may begin at a unit.</summary>
    public uint ReadersOf(in Unit unit)
    {
        if (unit.SyllableId >= 0) return _bySyllable[unit.SyllableId];
        if (unit.Kind >= UnitKind.Punctuation) return 0;
        return _byKey.TryGetValue(unit.Key, out ushort readers) ? (uint)(_byKind[(int)unit.Kind] | readers) : _byKind[(int)unit.Kind];
    }

    private void Add(StartSet starts, ushort reader)
    {
        for (int id = 0; id < _bySyllable.Length; id++)
        {
            if (starts.HasSyllable(id)) _bySyllable[id] |= reader;
        }

        for (int kind = 0; kind < _byKind.Length; kind++)
        {
            if (starts.HasKind((UnitKind)kind)) _byKind[kind] |= reader;
        }

        foreach (ulong key in starts.OtherKeys) _byKey[key] = (ushort)(_byKey.GetValueOrDefault(key) | reader);
    }
}
