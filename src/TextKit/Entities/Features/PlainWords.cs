using TextKit.Entities.Chains;
using TextKit.Entities.Lexicon;
using TextKit.Models;
using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>Words that training saw often and never within an entity. No entity goes beyond them, so that most of a text need not be scored.</summary>
internal sealed class PlainWords
{
    // How far an entity reaches beyond the units that tell of one: công ty trách nhiệm hữu hạn một thành viên Hoa Mai.
    private const int ReachBefore = 6, ReachAfter = 12;

    private const TermKinds Numbered = TermKinds.PlaceNoun | TermKinds.BodyNoun | TermKinds.DocumentNoun;

    private readonly PerfectHash _slots;
    private readonly ulong[] _keys;

    /// <summary>Makes the set of the words with these keys.</summary>
    public PlainWords(IEnumerable<ulong> keys)
    {
        Dictionary<uint, ulong> byHash = [];
        foreach (ulong key in keys) byHash.TryAdd(PhraseHash.Of(key), key);
        _slots = new PerfectHash([.. byHash.Keys.Order()]);
        _keys = new ulong[_slots.Slots];
        foreach ((uint hash, ulong key) in byHash) _keys[_slots.SlotOf(hash)] = key;
    }

    /// <summary>Reads the words.</summary>
    public static PlainWords Read(SectionReader from) => new(from.ReadUInt64Array());

    /// <summary>The stretches of a line that can hold entities: between plain words, around a capital, the noun of a role, or the number after a noun.</summary>
    public List<UnitRange> Stretches(TextEvidence evidence, UnitRange line)
    {
        var stretches = new List<UnitRange>();
        int start = line.Start, first = -1, last = -1;
        for (int i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && (!IsPlain(evidence.Text[i]) || ContinuesName(evidence, i, start)))
            {
                if (!Anchors(evidence, i)) continue;
                if (first < 0) first = i;
                last = i;
                continue;
            }

            if (first >= 0) stretches.Add(new UnitRange(Math.Max(start, first - ReachBefore), Math.Min(i, last + ReachAfter + 1)));
            (start, first, last) = (i + 1, -1, -1);
        }

        return stretches;
    }

    // A word is not cut in two: Công ty Chế biến Hoa Mai does not end after Chế.
    private static bool ContinuesName(TextEvidence evidence, int unit, int start) => unit > start && evidence.Places[unit] > 1 && !evidence.Text[unit].StartsLine;

    private bool IsPlain(in Unit unit) =>
        !unit.IsCapital && unit.Case != LetterCase.Mixed && _keys[_slots.SlotOf(PhraseHash.Of(unit.Key))] == unit.Key;

    private static bool Anchors(TextEvidence evidence, int unit) => evidence.Text[unit].Kind switch
    {
        UnitKind.ForeignWord or UnitKind.Url => true,
        // quận 3, đại đội 7; but not 3 người
        UnitKind.Number or UnitKind.DateShape => unit > 0 && (evidence.Ends(unit - 1) & Numbered) != 0,
        _ => UnitShape.IsNameLike(evidence.Text[unit]) || (evidence.Begins(unit) & TermKinds.RoleNoun) != 0,
    };
}
