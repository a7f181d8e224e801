namespace TextKit.Entities.Features;

/// <summary>For each unit the nearest noun to the left, or the unit itself, that heads a designation: its index, or -1 where none is near.</summary>
internal sealed class Heads(int count)
{
    private const int Reach = 10;

    /// <summary>Nouns of places and bodies.</summary>
    public int[] Names { get; } = new int[count];

    /// <summary>Nouns of roles and persons.</summary>
    public int[] Roles { get; } = new int[count];

    /// <summary>Looks for the heads of a text; none goes beyond its line, nor beyond what ends a clause.</summary>
    public static Heads Gather(TextEvidence evidence)
    {
        var heads = new Heads(evidence.Count);
        int name = -1, role = -1;
        for (int i = 0; i < evidence.Count; i++)
        {
            if (evidence.Text[i].StartsLine || (i > 0 && evidence.Breaks(i - 1))) (name, role) = (-1, -1);
            TermKinds kinds = evidence.Begins(i);
            if ((kinds & HeadKinds.PlaceOrBody) != 0) name = i;
            if ((kinds & HeadKinds.RoleOrPerson) != 0) role = i;
            heads.Names[i] = i - name <= Reach ? name : -1;
            heads.Roles[i] = i - role <= Reach ? role : -1;
        }

        return heads;
    }
}
