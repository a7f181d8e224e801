using System.Buffers;
using System.Runtime.InteropServices;
using TextKit.Entities.Chains;
using TextKit.Entities.Documents;
using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>Tags the mentions of one text: the outermost names, the roles and documents, and the names within names.</summary>
internal readonly ref struct MentionTagger(EntityModel model, ScannedText text)
{
    private readonly TextEvidence _evidence = TextEvidence.Gather(text, model.Lexicon, model.Groups, model.Priors, model.Terms);
    private readonly List<MentionSpan> _found = [];
    private readonly bool[] _withinNames = new bool[text.Count];

    /// <summary>The mentions of the whole text, sorted by start, then longest first.</summary>
    public List<MentionSpan> Tag()
    {
        foreach (UnitRange line in TextLines.Of(text.Units))
        {
            int first = _found.Count;
            foreach (UnitRange stretch in model.PlainWords.Stretches(_evidence, line)) TagStretch(line, stretch);
            AddWrittenBodies(line, first);
            AddDocuments(line, first);
            AddAcronyms(first);
        }

        _found.Sort(static (a, b) => a.Units.CompareTo(b.Units) is var order and not 0 ? order : a.Type.CompareTo(b.Type));
        return _found;
    }

    private void TagStretch(UnitRange line, UnitRange stretch)
    {
        short[] scores = RentScores(stretch.Count);
        var features = new UnitFeatures(_evidence);
        Span<ulong> seen = stackalloc ulong[UnitFeatures.Most];
        Span<uint> hashes = stackalloc uint[UnitFeatures.Most];
        for (int i = stretch.Start; i < stretch.End; i++)
        {
            var writer = new FeatureWriter(seen);
            features.Write(ref writer, line, i);
            model.OuterWeights.Sum(writer.Hash(hashes), scores.AsSpan((i - stretch.Start) * FeatureTable.Width, FeatureTable.Width));
        }

        int first = _found.Count;
        Collect(model.Names, scores, stretch);
        NameEnds.Cut(_evidence, model.Terms, _found, first);
        NamePatterns.Lengthen(text, line, _found, first, model.Designations);
        int last = _found.Count;
        Collect(model.Roles, scores, stretch);
        RolePatterns.Shape(_evidence, line, CollectionsMarshal.AsSpan(_found)[last..], CollectionsMarshal.AsSpan(_found)[first..last]);
        AddListedRoles(line, CollectionsMarshal.AsSpan(_found)[first..last], last);
        ArrayPool<short>.Shared.Return(scores);
        for (int i = first; i < last; i++) TagParts(line, _found[i]);
    }

    // A document takes the place of the roles within it, and gives way to one that it does not hold whole.
    private void AddDocuments(UnitRange line, int first)
    {
        int last = _found.Count;
        foreach (MentionSpan mention in CollectionsMarshal.AsSpan(_found)[first..])
        {
            if (mention.Type != EntityType.Role) _withinNames.AsSpan(mention.Units.Start + 1, mention.Units.Count - 1).Fill(true);
        }

        new DocumentTagger(_evidence, model, _withinNames).Tag(line, _found);
        for (int k = _found.Count - 1; k >= last; k--)
        {
            UnitRange document = _found[k].Units;
            bool taken = false;
            for (int r = last - 1; r >= first; r--)
            {
                if (_found[r].Type != EntityType.Role || !_found[r].Units.Overlaps(document)) continue;
                taken |= !document.Contains(_found[r].Units);
                if (!document.Contains(_found[r].Units)) continue;
                _found.RemoveAt(r);
                (last, k) = (last - 1, k - 1);
            }

            if (taken) _found.RemoveAt(k);
        }
    }

    // Bodies that lists and sites tell of.
    private void AddWrittenBodies(UnitRange line, int first)
    {
        int last = _found.Count;
        for (int i = line.Start; i < line.End; i++)
        {
            if (SitePatterns.IsBody(text, i)) AddBody(i, first);
            if (!text[i].IsCapital || (_evidence.Begins(i) & (TermKinds.Body | TermKinds.BodyNoun)) == 0) continue;
            UnitRange body = ListedPatterns.Body(_evidence, model.Terms, line, i);
            if (body.Count == 0) body = model.Designations.At(text, line, i);
            if (body.Count > 0 && !IsTaken(body, first, last)) _found.Add(new MentionSpan(body, EntityType.Organization, ListedPatterns.Score));
        }
    }

    private void AddListedRoles(UnitRange line, ReadOnlySpan<MentionSpan> names, int first)
    {
        int last = _found.Count;
        foreach (MentionSpan name in names)
        {
            UnitRange role = name.Type == EntityType.Person ? ListedPatterns.RoleBefore(_evidence, model.Terms, line, name.Units.Start) : default;
            if (role.Count > 0 && !IsTaken(role, first, last)) _found.Add(new MentionSpan(role, EntityType.Role, ListedPatterns.Score));
        }
    }

    private bool IsTaken(UnitRange units, int first, int last)
    {
        for (int k = first; k < last; k++)
        {
            if (_found[k].Units.Overlaps(units)) return true;
        }

        return false;
    }

    private void AddAcronyms(int first)
    {
        int last = _found.Count;
        for (int k = first; k < last; k++)
        {
            int unit = _found[k].Units.End + 1;
            if (_found[k].Type == EntityType.Organization && unit < text.Count && AcronymPatterns.IsIntroduced(text, unit, _found[k].Units)) AddBody(unit, first);
        }
    }

    // A unit that lies in a body already is not one by itself.
    private void AddBody(int unit, int first)
    {
        bool taken = false;
        for (int k = first; k < _found.Count; k++) taken |= _found[k].Units.Contains(unit) && _found[k].Type == EntityType.Organization;
        if (!taken) _found.Add(new MentionSpan(new UnitRange(unit, unit + 1), EntityType.Organization, 1));
    }

    private void TagParts(UnitRange line, MentionSpan whole)
    {
        // Nothing is looked for inside a person's name, nor in a place of two units: two of 3,750 annotated ones hold another.
        if (whole.Units.Count == 1 || whole.Type == EntityType.Person || (whole.Type == EntityType.Location && whole.Units.Count == 2)) return;
        short[] scores = RentScores(whole.Units.Count);
        var features = new PartFeatures(_evidence);
        Span<ulong> seen = stackalloc ulong[PartFeatures.Most];
        Span<uint> hashes = stackalloc uint[PartFeatures.Most];
        for (int i = whole.Units.Start; i < whole.Units.End; i++)
        {
            var writer = new FeatureWriter(seen);
            features.Write(ref writer, line, whole.Units, whole.Type, i);
            model.PartWeights.Sum(writer.Hash(hashes), scores.AsSpan((i - whole.Units.Start) * FeatureTable.Width, FeatureTable.Width));
        }

        int first = _found.Count;
        Collect(model.Parts, scores, whole.Units);
        ArrayPool<short>.Shared.Return(scores);
        // A name is no part of itself.
        if (_found.Count > first && _found[first].Units == whole.Units) _found.RemoveAt(first);
        int last = _found.Count;
        for (int i = first; i < last; i++) TagParts(line, _found[i]);
        if (whole.Type == EntityType.Organization) DropPieces(whole.Units, first, last);
    }

    private void DropPieces(UnitRange whole, int first, int last)
    {
        for (int i = last - 1; i >= first; i--)
        {
            UnitRange part = _found[i].Units;
            bool piece = _found[i].Type switch
            {
                EntityType.Location => PartPatterns.IsOwnName(_evidence, part),
                EntityType.Organization => PartPatterns.IsPieceOfListed(_evidence, model.Terms, whole, part),
                _ => false,
            };
            if (piece) _found.RemoveAt(i);
        }
    }

    private static short[] RentScores(int units) => ArrayPool<short>.Shared.Rent(units * FeatureTable.Width);

    private void Collect(ChainDecoder decoder, ReadOnlySpan<short> scores, UnitRange range)
    {
        byte[] path = ArrayPool<byte>.Shared.Rent(range.Count);
        decoder.Decode(scores, path.AsSpan(0, range.Count));
        int start = 0;
        double confidence = 1;
        for (int i = 0; i < range.Count; i++)
        {
            if (path[i] == ChainLabels.Outside) continue;
            if (ChainLabels.Opens(path[i])) (start, confidence) = (i, 1);
            confidence = Math.Min(confidence, decoder.Confidence(scores, i, path[i]));
            if (ChainLabels.Closes(path[i]))
                _found.Add(new MentionSpan(new UnitRange(range.Start + start, range.Start + i + 1), decoder.Labels.TypeOf(path[i]), confidence));
        }

        ArrayPool<byte>.Shared.Return(path);
    }
}
