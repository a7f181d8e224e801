using TextKit.Models;
using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>Words that training saw often and never within an entity. No entity goes beyond them, so that most of a text need not be scored.</summary>
internal sealed class PlainWords(ulong[] keys)
{
    private readonly HashSet<ulong> _keys = [.. keys];

    /// <summary>Reads the words.</summary>
    public static PlainWords Read(SectionReader from) => new(from.ReadUInt64Array());

    /// <summary>The stretches of a line that can hold entities: between plain words, with a capital, a number or the noun of a role.</summary>
    public List<UnitRange> Stretches(TextEvidence evidence, UnitRange line)
    {
        var stretches = new List<UnitRange>();
        int start = line.Start;
        bool anchored = false;
        for (int i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && !IsPlain(evidence.Text[i]))
            {
                anchored |= Anchors(evidence, i);
                continue;
            }

            if (anchored) stretches.Add(new UnitRange(start, i));
            (start, anchored) = (i + 1, false);
        }

        return stretches;
    }

    private bool IsPlain(in Unit unit) => !unit.IsCapital && unit.Case != LetterCase.Mixed && _keys.Contains(unit.Key);

    private static bool Anchors(TextEvidence evidence, int unit) =>
        UnitShape.IsNameLike(evidence.Text[unit]) || evidence.Text[unit].Kind is UnitKind.ForeignWord or UnitKind.Number or UnitKind.DateShape or UnitKind.Url
        || (evidence.Begins(unit) & TermKinds.RoleNoun) != 0;
}
