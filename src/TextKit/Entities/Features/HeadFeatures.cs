using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>The features that the nearest nouns to the left give: those that begin the designation of a place or body, and of a role or person.</summary>
internal readonly struct HeadFeatures(TextEvidence evidence)
{
    private const int Farthest = 6;

    private readonly TextEvidence _evidence = evidence;

    /// <summary>Writes the features of a unit.</summary>
    public void Write(ref FeatureWriter to, UnitRange line, int unit)
    {
        Write(ref to, 160, HeadKinds.PlaceOrBody, _evidence.Heads.Names[unit], line, unit);
        Write(ref to, 163, HeadKinds.RoleOrPerson, _evidence.Heads.Roles[unit], line, unit);
    }

    private void Write(ref FeatureWriter to, int template, TermKinds wanted, int head, UnitRange line, int unit)
    {
        if (head < 0) return;
        TermKinds kinds = _evidence.Begins(head) & wanted;
        ulong shape = _evidence.Shapes[unit], capital = _evidence.Text[head].IsCapital ? 1UL : 0UL;
        to.Add(template, (ulong)kinds, ((ulong)Math.Min(unit - head, Farthest) << 8) | shape);
        to.Add(template + 1, (ulong)kinds, (capital << 8) | shape);
        to.Add(template + 2, _evidence.Text[head].Key, (_evidence.Key(line, head + 1) * 31) ^ shape);
    }
}
