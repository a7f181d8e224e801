using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>The features of a unit within a name, when the names inside it are looked for: what it is, and where in the whole it stands.</summary>
internal readonly struct PartFeatures(TextEvidence evidence)
{
    /// <summary>More than any unit has.</summary>
    public const int Most = UnitFeatures.Most + 32;

    private readonly UnitFeatures _unit = new(evidence);
    private readonly TextEvidence _evidence = evidence;

    /// <summary>Writes the features of a unit of a name.</summary>
    public void Write(ref FeatureWriter to, UnitRange line, UnitRange whole, EntityType type, int unit)
    {
        _unit.Write(ref to, line, unit);
        ulong kind = (ulong)type, fromStart = (ulong)Math.Min(unit - whole.Start, 5), fromEnd = (ulong)Math.Min(whole.End - 1 - unit, 5);
        ulong key = _evidence.Text[unit].Key, shape = _evidence.Shapes[unit], head = _evidence.Text[whole.Start].Key;
        to.Add(200, kind, (fromStart << 8) | fromEnd);
        to.Add(201, kind, (fromStart << 8) | shape);
        to.Add(202, kind, (fromEnd << 8) | shape);
        to.Add(203, key, (kind << 8) | fromStart);
        to.Add(204, key, (kind << 8) | fromEnd);
        to.Add(205, head, (fromStart << 8) | fromEnd);
        to.Add(206, head, shape);
        to.Add(207, head, key);
        if (unit > whole.Start) to.Add(208, _evidence.Text[whole.Start + 1].Key, (head << 8) ^ shape);
        to.Add(209, (ulong)_evidence.Covers(unit), (kind << 8) | fromEnd);
        to.Add(210, (ulong)_evidence.Begins(unit), (kind << 8) | fromStart);
        to.Add(211, (fromStart << 4) | fromEnd, shape);
    }
}
