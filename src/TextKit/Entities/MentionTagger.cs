using TextKit.Entities.Chains;
using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>Tags the mentions of one text: the outermost names, the roles and documents, and the names within names.</summary>
internal readonly ref struct MentionTagger(EntityModel model, ScannedText text)
{
    private readonly TextEvidence _evidence = TextEvidence.Gather(text, model.Lexicon, model.Terms);
    private readonly List<MentionSpan> _found = [];

    /// <summary>The mentions of the whole text, sorted by start, then longest first.</summary>
    public List<MentionSpan> Tag()
    {
        foreach (UnitRange line in TextLines.Of(text.Units)) TagLine(line);
        return [.. _found.OrderBy(mention => mention.Units).ThenBy(mention => mention.Type)];
    }

    private void TagLine(UnitRange line)
    {
        var features = new UnitFeatures(_evidence, model.Groups);
        Span<uint> buffer = stackalloc uint[UnitFeatures.Most];
        var scores = new int[line.Count * FeatureTable.Width];
        for (int i = line.Start; i < line.End; i++)
        {
            var writer = new FeatureWriter(buffer);
            features.Write(ref writer, line, i);
            Sum(model.OuterWeights, buffer[..writer.Count], scores.AsSpan((i - line.Start) * FeatureTable.Width));
        }

        foreach (MentionSpan name in Collect(model.Names, scores, line))
        {
            _found.Add(name);
            TagParts(line, name);
        }

        _found.AddRange(Collect(model.Titles, scores, line));
    }

    private void TagParts(UnitRange line, MentionSpan whole)
    {
        if (whole.Units.Count == 1) return;
        var features = new PartFeatures(_evidence, model.Groups);
        Span<uint> buffer = stackalloc uint[PartFeatures.Most];
        var scores = new int[whole.Units.Count * FeatureTable.Width];
        for (int i = whole.Units.Start; i < whole.Units.End; i++)
        {
            var writer = new FeatureWriter(buffer);
            features.Write(ref writer, line, whole.Units, whole.Type, i);
            Sum(model.PartWeights, buffer[..writer.Count], scores.AsSpan((i - whole.Units.Start) * FeatureTable.Width));
        }

        foreach (MentionSpan part in Collect(model.Parts, scores, whole.Units))
        {
            if (part.Units == whole.Units) continue;
            _found.Add(part);
            TagParts(line, part);
        }
    }

    private static void Sum(FeatureTable weights, ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (uint feature in features) weights.AddTo(feature, scores);
    }

    private static List<MentionSpan> Collect(ChainDecoder decoder, ReadOnlySpan<int> scores, UnitRange range)
    {
        var path = new byte[range.Count];
        decoder.Decode(scores, path);
        var found = new List<MentionSpan>();
        int start = 0;
        double confidence = 1;
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == ChainLabels.Outside) continue;
            if (ChainLabels.Opens(path[i])) (start, confidence) = (i, 1);
            confidence = Math.Min(confidence, decoder.Confidence(scores, i, path[i]));
            if (ChainLabels.Closes(path[i]))
                found.Add(new MentionSpan(new UnitRange(range.Start + start, range.Start + i + 1), decoder.Labels.TypeOf(path[i]), confidence));
        }

        return found;
    }
}
