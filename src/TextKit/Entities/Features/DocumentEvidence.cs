using System.Runtime.InteropServices;
using TextKit.Entities.Lexicon;

namespace TextKit.Entities.Features;

/// <summary>What all occurrences of a capitalised word in one text tell together: that it once follows an honorific, say, or ends a person's full name.</summary>
internal sealed class DocumentEvidence
{
    /// <summary>Number of different signs.</summary>
    public const int Signs = 10;

    private const int Repeated = 1 << 6, InLongerRun = 1 << 7, EndsFullName = 1 << 8, Alone = 1 << 9;
    private const TermKinds Before = TermKinds.Honorific | TermKinds.HonorificMale | TermKinds.HonorificFemale | TermKinds.RoleNoun
        | TermKinds.PlaceNoun | TermKinds.BodyNoun;

    // As many capitalised words as most articles hold.
    private readonly Dictionary<ulong, int> _signs = new(128);

    /// <summary>The signs of a unit's key, as bits.</summary>
    public int Of(ulong key) => _signs.GetValueOrDefault(key);

    /// <summary>Looks at the capitalised runs of a text.</summary>
    public static DocumentEvidence Gather(TextEvidence evidence)
    {
        var document = new DocumentEvidence();
        for (int start = 0, end; start < evidence.Count; start = end)
        {
            end = evidence.RunEnds[start];
            if (UnitShape.IsNameLike(evidence.Text[start])) document.AddRun(evidence, start, end);
        }

        return document;
    }

    private void AddRun(TextEvidence evidence, int start, int end)
    {
        int before = start > 0 && !evidence.Text[start].StartsLine ? SignsOf(evidence.Ends(start - 1)) : 0;
        bool full = end - start is > 1 and < 5 && (evidence.Begins(start) & TermKinds.Surname) != 0;
        for (int i = start; i < end; i++)
        {
            if (evidence.Cases[i] == NameCase.Shout) continue;
            int signs = i == start ? before : InLongerRun;
            if (end - start == 1) signs |= evidence.Cases[i] == NameCase.Name ? Alone : 0;
            if (full && i == end - 1) signs |= EndsFullName;
            ref int all = ref CollectionsMarshal.GetValueRefOrAddDefault(_signs, evidence.Text[i].Key, out bool seen);
            all |= seen ? signs | Repeated : signs;
        }
    }

    private static int SignsOf(TermKinds kinds)
    {
        kinds &= Before;
        int signs = 0;
        if ((kinds & (TermKinds.Honorific | TermKinds.HonorificMale | TermKinds.HonorificFemale)) != 0) signs |= 1;
        if ((kinds & TermKinds.RoleNoun) != 0) signs |= 2;
        if ((kinds & TermKinds.PlaceNoun) != 0) signs |= 4;
        if ((kinds & TermKinds.BodyNoun) != 0) signs |= 8;
        return signs;
    }
}
