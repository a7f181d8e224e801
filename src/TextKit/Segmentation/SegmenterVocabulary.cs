using System.Runtime.CompilerServices;
using TextKit.Automata;
using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Interns units to the small ids that patterns are made of. Case, composition and tone placement make no difference.</summary>
/// <remarks>Words are kept in letters, not as scanner ids, so that a model outlives changes of the syllable inventory.</remarks>
internal sealed class SegmenterVocabulary
{
    /// <summary>Id of everything that nothing joins across.</summary>
    public const ushort Edge = 0;

    /// <summary>Ids below this stand for classes of units; words follow.</summary>
    public const int FirstWord = 16;

    private readonly ushort[] _bySyllable = new ushort[SyllableTable.Count];
    private readonly KeyTable _byKey;

    /// <summary>Creates a vocabulary.</summary>
    /// <param name="words">The words in the order of their ids.</param>
    public SegmenterVocabulary(IEnumerable<string> words)
        : this(string.Join('\n', words))
    {
    }

    /// <summary>Creates a vocabulary.</summary>
    /// <param name="text">The words in the order of their ids, one a line.</param>
    public SegmenterVocabulary(string text)
    {
        Text = text;
        Count = FirstWord + text.AsSpan().Count('\n') + 1;
        _byKey = Intern();
    }

    /// <summary>Number of ids.</summary>
    public int Count { get; }

    /// <summary>The words in the order of their ids, one a line.</summary>
    public string Text { get; }

    /// <summary>The id of a unit.</summary>
    public ushort IdOf(in Unit unit)
    {
        if (unit.SyllableId >= 0) return _bySyllable[unit.SyllableId] is var id && id != 0 ? id : ClassOf(unit.Kind);
        ushort known = unit.Kind is UnitKind.ForeignWord or UnitKind.Abbreviation or UnitKind.Code ? _byKey[unit.Key] : Edge;
        return known != Edge ? known : ClassOf(unit.Kind);
    }

    /// <summary>The id that stands for all units of a kind that are no words of the vocabulary.</summary>
    public static ushort ClassOf(UnitKind kind) => kind <= UnitKind.Code ? (ushort)(1 + (int)kind) : Edge;

    // Gives every word its id, without a string for each: syllables by their place in the syllable table, the others by key.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private KeyTable Intern()
    {
        var (keys, ids, others) = (new ulong[Count - FirstWord], new ushort[Count - FirstWord], 0);
        int id = FirstWord;
        foreach (Range line in Text.AsSpan().Split('\n'))
        {
            ulong key = UnitKey.Of(Text.AsSpan()[line]);
            int syllable = SyllableTable.Find(key);
            if (syllable >= 0) _bySyllable[syllable] = (ushort)id++;
            else (keys[others], ids[others++]) = (key, (ushort)id++);
        }

        return new KeyTable(keys.AsSpan(0, others), ids.AsSpan(0, others));
    }
}
