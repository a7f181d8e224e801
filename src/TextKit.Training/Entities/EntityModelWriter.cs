using TextKit.Entities.Chains;
using TextKit.Entities.Documents;
using TextKit.Entities.Lexicon;
using TextKit.Models;
using TextKit.Training.Chains;
using TextKit.Training.Clustering;

namespace TextKit.Training.Entities;

/// <summary>Writes what was learnt in the layout that the library reads.</summary>
internal static class EntityModelWriter
{
    /// <summary>Writes the model file.</summary>
    public static void Save(Stream stream, WordClusters clusters, NameCounts known, ulong[] plainWords, CrfModel names, CrfModel roles, CrfModel parts,
        IReadOnlyDictionary<uint, float> titles)
    {
        var file = new ModelWriter();
        file.Add("LEXI", Lexicon(clusters));
        var plain = new SectionWriter();
        plain.WriteArray(plainWords);
        file.Add("PLAI", plain);
        var priors = new SectionWriter();
        priors.WriteArray(Deltas(known.Hashes()));
        priors.WriteBytes(known.Classes());
        file.Add("PRIO", priors);
        var chains = new SectionWriter();
        foreach (CrfModel chain in new[] { names, roles, parts }) chains.WriteArray(Transitions(chain));
        file.Add("CHAI", chains);
        file.Add("OUTR", Table(names, roles));
        file.Add("PART", Table(parts));
        file.Add("TITL", Titles(titles));
        file.Save(stream);
    }

    private static SectionWriter Lexicon(WordClusters clusters)
    {
        var phrases = new SortedDictionary<uint, (int Plain, int Name)>(WordClusters.Phrases(clusters.Entries));
        var section = new SectionWriter();
        section.WriteArray(Deltas(phrases.Keys));
        section.WriteBytes([.. phrases.Values.Select(entry => (byte)((entry.Plain >= 0 ? LexiconReader.PlainFlag : 0) | (entry.Name >= 0 ? LexiconReader.NameFlag : 0)))]);
        int[] order = [.. phrases.Values.SelectMany(entry => new[] { entry.Plain, entry.Name }).Where(entry => entry >= 0)];
        foreach (int[] grain in clusters.Clusters) section.WriteArray([.. order.Select(entry => (short)grain[entry])]);
        return section;
    }

    private static SectionWriter Table(params CrfModel[] chains)
    {
        var rows = new Dictionary<uint, sbyte[]>();
        int column = 0;
        foreach (CrfModel chain in chains)
        {
            foreach ((uint feature, float[] weights) in chain.Rows)
            {
                if (!rows.TryGetValue(feature, out sbyte[]? row)) rows[feature] = row = new sbyte[FeatureTable.Width];
                for (int l = 0; l < weights.Length; l++) row[column + l] = (sbyte)Math.Clamp(MathF.Round(weights[l] * FeatureTable.Scale), -127, 127);
            }

            column += chain.Labels.Count;
        }

        var section = new SectionWriter();
        FeatureTable.Write(section, rows);
        return section;
    }

    private static SectionWriter Titles(IReadOnlyDictionary<uint, float> titles)
    {
        List<(uint Feature, short Weight)> rows = [.. titles.Select(pair => (pair.Key, (short)MathF.Round(pair.Value * FreeTitles.Scale))).Where(row => row.Item2 != 0).Order()];
        var section = new SectionWriter();
        section.WriteArray(Deltas(rows.Select(row => row.Feature)));
        section.WriteArray([.. rows.Select(row => row.Weight)]);
        return section;
    }

    private static int[] Deltas(IEnumerable<uint> ascending)
    {
        uint before = 0;
        var deltas = new List<int>();
        foreach (uint value in ascending)
        {
            deltas.Add((int)(value - before));
            before = value;
        }

        return [.. deltas];
    }

    private static short[] Transitions(CrfModel chain)
    {
        int count = chain.Labels.Count;
        var transitions = new short[count * count];
        for (int i = 0; i < transitions.Length; i++)
        {
            float weight = chain.Transitions[i / count, i % count];
            transitions[i] = float.IsNegativeInfinity(weight) ? short.MinValue : (short)MathF.Round(weight * FeatureTable.Scale);
        }

        return transitions;
    }
}
