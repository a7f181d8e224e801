using TextKit.Syllables;

namespace TextKit.Dates.Lexicon;

/// <summary>The units that phrases of a class may begin with: one bit a syllable, so that most units are turned away at once.</summary>
internal sealed class StartSet
{
    private readonly ulong[] _syllables = new ulong[(SyllableTable.Count >> 6) + 1];
    private readonly HashSet<ulong> _others = [];
    private uint _kinds;

    /// <summary>The keys of units that are no syllables and may begin a phrase.</summary>
    public IReadOnlyCollection<ulong> OtherKeys => _others;

    /// <summary>A set of all units of some kinds.</summary>
    public static StartSet Of(params ReadOnlySpan<UnitKind> kinds)
    {
        var set = new StartSet();
        foreach (UnitKind kind in kinds) set._kinds |= 1u << (int)kind;
        return set;
    }

    /// <summary>The units of any of these sets.</summary>
    public static StartSet Union(params ReadOnlySpan<StartSet> sets)
    {
        var union = new StartSet();
        foreach (StartSet set in sets) union.UnionWith(set);
        return union;
    }

    /// <summary>Whether a phrase may begin with this unit.</summary>
    public bool Contains(in Unit unit)
    {
        if (unit.SyllableId >= 0) return HasSyllable(unit.SyllableId);
        return HasKind(unit.Kind) || (_others.Count > 0 && _others.Contains(unit.Key));
    }

    /// <summary>Whether a phrase may begin with a syllable.</summary>
    public bool HasSyllable(int id) => ((_syllables[id >> 6] >> id) & 1) != 0;

    /// <summary>Whether a phrase may begin with any unit of a kind.</summary>
    public bool HasKind(UnitKind kind) => ((_kinds >> (int)kind) & 1) != 0;

    /// <summary>Adds a unit.</summary>
    public void Add(in Unit unit)
    {
        if (unit.SyllableId >= 0) _syllables[unit.SyllableId >> 6] |= 1UL << unit.SyllableId;
        else _others.Add(unit.Key);
    }

    private void UnionWith(StartSet other)
    {
        for (int i = 0; i < _syllables.Length; i++) _syllables[i] |= other._syllables[i];
        _others.UnionWith(other._others);
        _kinds |= other._kinds;
    }
}
