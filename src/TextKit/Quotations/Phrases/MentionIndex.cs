using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>Tells for each unit the outermost entity mention that covers it.</summary>
internal sealed class MentionIndex
{
    private readonly PassageUnit[] _units;

    /// <summary>Indexes mentions that are sorted by start, then longest first.</summary>
    public MentionIndex(PassageUnit[] units, IReadOnlyList<EntityMatch> mentions)
    {
        (_units, All) = (units, mentions);
        int covered = 0;
        for (int i = 0; i < mentions.Count; i++)
        {
            UnitRange range = mentions[i].Units;
            if (range.Start < covered) continue;
            for (int unit = range.Start; unit < range.End; unit++) units[unit].Mention = i + 1;
            covered = range.End;
        }
    }

    /// <summary>The mentions, sorted by start, then longest first.</summary>
    public IReadOnlyList<EntityMatch> All { get; }

    /// <summary>The outermost mention that covers a unit.</summary>
    public EntityMatch? At(int unit) => _units[unit].Mention == 0 ? null : All[_units[unit].Mention - 1];

    /// <summary>The index in <see cref="All"/> of the outermost mention that covers a unit; -1 if there is none.</summary>
    public int IndexAt(int unit) => _units[unit].Mention - 1;
}
