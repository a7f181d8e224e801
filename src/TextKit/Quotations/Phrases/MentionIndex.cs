using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>Tells for each unit the outermost entity mention that covers it.</summary>
internal sealed class MentionIndex
{
    private readonly IReadOnlyList<EntityMatch> _mentions;
    private readonly int[] _outermost;

    /// <summary>Indexes mentions that are sorted by start, then longest first.</summary>
    public MentionIndex(int unitCount, IReadOnlyList<EntityMatch> mentions)
    {
        _mentions = mentions;
        _outermost = new int[unitCount];
        int covered = 0;
        for (int i = 0; i < mentions.Count; i++)
        {
            UnitRange units = mentions[i].Units;
            if (units.Start < covered) continue;
            _outermost.AsSpan(units.Start, units.Count).Fill(i + 1);
            covered = units.End;
        }
    }

    /// <summary>The mentions, sorted by start, then longest first.</summary>
    public IReadOnlyList<EntityMatch> All => _mentions;

    /// <summary>The outermost mention that covers a unit.</summary>
    public EntityMatch? At(int unit) => _outermost[unit] == 0 ? null : _mentions[_outermost[unit] - 1];

    /// <summary>The index in <see cref="All"/> of the outermost mention that covers a unit; -1 if there is none.</summary>
    public int IndexAt(int unit) => _outermost[unit] - 1;
}
