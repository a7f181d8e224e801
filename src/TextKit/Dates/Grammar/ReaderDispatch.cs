using TextKit.Dates.Lexicon;
using TextKit.Syllables;

namespace TextKit.Dates.Grammar;

/// <summary>Which readers may begin at a unit, looked up by the unit's syllable: one bit a reader.</summary>
internal sealed class ReaderDispatch
{
    private readonly ushort[] _bySyllable = new ushort[SyllableTable.Count];
    private readonly StartSet[] _starts;

    /// <summary>Builds the table for some readers, sixteen at most.</summary>
    public ReaderDispatch(IReadOnlyList<ITimeReader> readers)
    {
        _starts = [.. readers.Select(reader => reader.Starts)];
        for (int id = 0; id < _bySyllable.Length; id++)
            _bySyllable[id] = (ushort)Collect(new Unit(0, 0, 0, id, UnitKind.Syllable, LetterCase.Lower, UnitGap.None));
    }

    /// <summary>The readers that may begin at a unit.</summary>
    public uint ReadersOf(in Unit unit) => unit.SyllableId >= 0 ? _bySyllable[unit.SyllableId] : unit.Kind < UnitKind.Punctuation ? Collect(unit) : 0u;

    private uint Collect(in Unit unit)
    {
        uint readers = 0;
        for (int i = 0; i < _starts.Length; i++)
        {
            if (_starts[i].Contains(unit)) readers |= 1u << i;
        }

        return readers;
    }
}
