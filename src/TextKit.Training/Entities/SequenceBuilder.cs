using TextKit.Entities.Chains;
using TextKit.Entities.Features;
using TextKit.Entities.Lexicon;
using TextKit.Syllables;
using TextKit.Training.Chains;

namespace TextKit.Training.Entities;

/// <summary>Turns annotated articles into sequences of features and labels.</summary>
internal sealed class SequenceBuilder(WordLexicon lexicon, WordGroups groups, NamePriors priors, TermList terms)
{
    /// <summary>One sequence a line, labelled with the outermost spans of a layer's types.</summary>
    public List<ChainSequence> Build(TrainingArticle article, ChainLabels labels)
    {
        var features = new UnitFeatures(TextEvidence.Gather(article.Text, lexicon, groups, priors, terms));
        byte[] all = Label(article, labels);
        return [.. TextLines.Of(article.Text.Units).Select(line => Build(features, line, all[line.Start..line.End]))];
    }

    /// <summary>The outermost spans of a layer's types as labels of a whole text.</summary>
    public static byte[] Label(TrainingArticle article, ChainLabels labels)
    {
        var result = new byte[article.Text.Count];
        int covered = 0;
        foreach (TrainingEntity entity in article.Entities)
        {
            if (entity.Units.Start < covered || !labels.Types.Contains(entity.Type)) continue;
            for (int i = entity.Units.Start; i < entity.Units.End; i++)
                result[i] = (byte)labels.LabelOf(entity.Type, i - entity.Units.Start, entity.Units.Count);
            covered = entity.Units.End;
        }

        return result;
    }

    /// <summary>The names of an article that hold others, each as a sequence labelled with its direct parts.</summary>
    public List<ChainSequence> BuildParts(TrainingArticle article, ChainLabels labels)
    {
        var features = new PartFeatures(TextEvidence.Gather(article.Text, lexicon, groups, priors, terms));
        var sequences = new List<ChainSequence>();
        List<TrainingEntity> names = [.. article.Entities.Where(entity => labels.Types.Contains(entity.Type))];
        foreach (UnitRange line in TextLines.Of(article.Text.Units))
        {
            foreach (TrainingEntity whole in names.Where(name => name.Units.Count > 1 && line.Contains(name.Units)))
                sequences.Add(BuildParts(features, line, whole, names, labels));
        }

        return sequences;
    }

    private static ChainSequence BuildParts(PartFeatures features, UnitRange line, TrainingEntity whole, List<TrainingEntity> names, ChainLabels labels)
    {
        Span<ulong> seen = stackalloc ulong[PartFeatures.Most];
        Span<uint> hashes = stackalloc uint[PartFeatures.Most];
        var all = new List<uint>();
        var offsets = new int[whole.Units.Count + 1];
        for (int i = whole.Units.Start; i < whole.Units.End; i++)
        {
            var writer = new FeatureWriter(seen);
            features.Write(ref writer, line, whole.Units, whole.Type, i);
            all.AddRange(writer.Hash(hashes));
            offsets[i - whole.Units.Start + 1] = all.Count;
        }

        var sequence = new ChainSequence { Features = [.. all], Offsets = offsets, Labels = new byte[whole.Units.Count] };
        int covered = whole.Units.Start;
        foreach (TrainingEntity part in names)
        {
            if (!whole.Units.Contains(part.Units) || part.Units == whole.Units || part.Units.Start < covered) continue;
            for (int i = part.Units.Start; i < part.Units.End; i++)
                sequence.Labels[i - whole.Units.Start] = (byte)labels.LabelOf(part.Type, i - part.Units.Start, part.Units.Count);
            covered = part.Units.End;
        }

        return sequence;
    }

    private static ChainSequence Build(UnitFeatures features, UnitRange line, byte[] labels)
    {
        Span<ulong> seen = stackalloc ulong[UnitFeatures.Most];
        Span<uint> hashes = stackalloc uint[UnitFeatures.Most];
        var all = new List<uint>(line.Count * 110);
        var offsets = new int[line.Count + 1];
        for (int i = line.Start; i < line.End; i++)
        {
            var writer = new FeatureWriter(seen);
            features.Write(ref writer, line, i);
            all.AddRange(writer.Hash(hashes));
            offsets[i - line.Start + 1] = all.Count;
        }

        return new ChainSequence { Features = [.. all], Offsets = offsets, Labels = labels };
    }
}
