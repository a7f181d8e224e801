using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Training.Clustering;

/// <summary>Learns a lexicon with clusters of three grains from segmented text.</summary>
internal sealed class WordClusters
{
    /// <summary>Numbers of clusters, finest first.</summary>
    public static readonly int[] Grains = [1024, 256, 64];

    /// <summary>The entries, most frequent first.</summary>
    public required IReadOnlyList<LexiconEntry> Entries { get; init; }

    /// <summary>The cluster of each entry, by grain.</summary>
    public required IReadOnlyList<int[]> Clusters { get; init; }

    /// <summary>Learns from a folder of segmented text.</summary>
    /// <param name="folder">Folder of <c>*.txt.gz</c>.</param>
    /// <param name="fewest">How often a word must be seen.</param>
    /// <param name="passes">Passes of skip-gram.</param>
    /// <param name="log">Takes progress.</param>
    public static WordClusters Learn(string folder, int fewest, int passes, TextWriter log)
    {
        const int Dimensions = 64, Window = 2, Rounds = 12;
        var vocabulary = new Vocabulary();
        foreach (string line in SilverText.ReadLines(folder)) vocabulary.Add(line);
        List<LexiconEntry> entries = vocabulary.Entries(fewest);
        log.WriteLine($"vocabulary: {entries.Count} entries");
        int[] text = Encode(folder, MakeLexicon(entries));
        var counts = new int[entries.Count];
        foreach (int word in text) if (word >= 0) counts[word]++;
        log.WriteLine($"text: {text.Length} words");
        var skipGram = new SkipGram(counts, Dimensions, Window);
        for (int pass = 0; pass < passes; pass++)
        {
            skipGram.Train(text, Rate(pass, passes), Rate(pass + 1, passes));
            log.WriteLine($"pass {pass + 1} done");
        }

        return new WordClusters { Entries = entries, Clusters = [.. Grains.Select(k => KMeans.Cluster(skipGram.Vectors, Dimensions, k, Rounds))] };
    }

    /// <summary>Keeps what was learnt, so that chains can be trained again without it being learnt again.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Entries.Count);
        for (int i = 0; i < Entries.Count; i++)
        {
            writer.Write((byte)Entries[i].Keys.Length);
            foreach (ulong key in Entries[i].Keys) writer.Write(key);
            writer.Write(Entries[i].IsName);
            writer.Write(Entries[i].Count);
            foreach (int[] grain in Clusters) writer.Write((short)grain[i]);
        }
    }

    /// <summary>Reads what <see cref="Save"/> kept.</summary>
    public static WordClusters Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        int count = reader.ReadInt32();
        var entries = new List<LexiconEntry>(count);
        int[][] clusters = [.. Grains.Select(_ => new int[count])];
        for (int i = 0; i < count; i++)
        {
            var keys = new ulong[reader.ReadByte()];
            for (int k = 0; k < keys.Length; k++) keys[k] = reader.ReadUInt64();
            entries.Add(new LexiconEntry(keys, reader.ReadBoolean(), reader.ReadInt32()));
            foreach (int[] grain in clusters) grain[i] = reader.ReadInt16();
        }

        return new WordClusters { Entries = entries, Clusters = clusters };
    }

    /// <summary>The clusters as the library holds them.</summary>
    public WordGroups ToGroups() => new([.. Clusters[0].Select(c => (short)c)], [.. Clusters[1].Select(c => (short)c)], [.. Clusters[2].Select(c => (short)c)]);

    /// <summary>The lexicon of some entries, which keep their index.</summary>
    public static WordLexicon MakeLexicon(IReadOnlyList<LexiconEntry> entries) =>
        new([.. Phrases(entries).Select(phrase => (phrase.Key, phrase.Value.Plain, phrase.Value.Name))]);

    /// <summary>The phrases of some entries and all their prefixes, by hash.</summary>
    public static Dictionary<uint, (int Plain, int Name)> Phrases(IReadOnlyList<LexiconEntry> entries)
    {
        var phrases = new Dictionary<uint, (int Plain, int Name)>();
        for (int i = 0; i < entries.Count; i++)
        {
            ulong hash = PhraseHash.Empty;
            foreach (ulong key in entries[i].Keys)
            {
                hash = PhraseHash.Extend(hash, key);
                phrases.TryAdd(PhraseHash.Fold(hash), (WordLexicon.NoEntry, WordLexicon.NoEntry));
            }

            (int plain, int name) = phrases[PhraseHash.Fold(hash)];
            phrases[PhraseHash.Fold(hash)] = entries[i].IsName ? (plain, i) : (i, name);
        }

        return phrases;
    }

    private static float Rate(int pass, int passes) => 0.05f * Math.Max(0.02f, 1 - (pass / (float)passes));

    private static int[] Encode(string folder, WordLexicon lexicon)
    {
        var text = new List<int>(60_000_000);
        foreach (string line in SilverText.ReadLines(folder))
        {
            string plain = line.Replace('_', ' ');
            Unit[] units = UnitScanner.Scan(plain);
            NameCase[] cases = NameCases.Of(units, plain);
            for (int start = 0; start < units.Length;)
            {
                LexiconToken token = lexicon.Match(units, cases, start);
                if (token.Entry >= 0) text.Add(token.Entry);
                start += token.Count;
            }

            text.Add(-1);
        }

        return [.. text];
    }
}
