using TextKit.Entities;
using TextKit.Entities.Chains;
using TextKit.Models;

namespace TextKit.Tests.Entities;

public sealed class ChainTests
{
    private static readonly ChainLabels Labels = new(EntityType.Person, EntityType.Organization, EntityType.Location);

    [Fact]
    public void Every_hash_of_a_set_has_a_slot_of_its_own()
    {
        uint[] hashes = [.. Numbers(20_000).Select(number => (uint)number).Distinct().Order()];
        var slots = new PerfectHash(hashes);
        hashes.Select(slots.SlotOf).Distinct().Should().HaveCount(hashes.Length).And.OnlyContain(slot => slot >= 0 && slot < slots.Slots);
    }

    [Fact]
    public void The_sum_of_features_is_that_of_their_weights_one_by_one()
    {
        Dictionary<uint, sbyte[]> weights = Weights(3_000);
        FeatureTable table = Table(weights);
        uint[] known = [.. weights.Keys];
        foreach (int seed in Enumerable.Range(0, 200))
        {
            uint[] features = [.. Numbers(60, seed).Select(number => number % 2 == 0 ? known[number % (ulong)known.Length] : (uint)(number >> 8)).Distinct()];
            int[] expected = [.. Enumerable.Range(0, FeatureTable.MaxLabels).Select(label => features.Sum(feature => weights.TryGetValue(feature, out sbyte[]? row) ? row[label] : 0))];
            short[] sum = new short[FeatureTable.Width];
            table.Sum(features, sum);
            sum.Take(FeatureTable.MaxLabels).Select(score => (int)score).Should().Equal(expected);
        }
    }

    [Fact]
    public void The_path_found_scores_as_high_as_any()
    {
        short[] transitions = [.. Numbers(Labels.Count * Labels.Count).Select(number => (short)((int)(number % 100) - 50))];
        var decoder = new ChainDecoder(Labels, 0, transitions);
        foreach (int seed in Enumerable.Range(0, 200))
        {
            const int Units = 12;
            short[] scores = [.. Numbers((Units * FeatureTable.Width) + FeatureTable.Width, seed).Select(number => (short)((int)(number % 400) - 200))];
            byte[] path = new byte[Units];
            decoder.Decode(scores, path);
            ScoreOf(path, scores, transitions).Should().Be(Best(Units, scores, transitions));
        }
    }

    private static int ScoreOf(byte[] path, short[] scores, short[] transitions)
    {
        int total = 0, before = ChainLabels.Outside;
        for (int i = 0; i < path.Length; i++)
        {
            ChainLabels.MayFollow(before, path[i]).Should().BeTrue();
            total += transitions[(before * Labels.Count) + path[i]] + scores[(i * FeatureTable.Width) + path[i]];
            before = path[i];
        }

        return total;
    }

    private static int Best(int units, short[] scores, short[] transitions)
    {
        const int Never = int.MinValue / 2;
        int[] best = [.. Enumerable.Range(0, Labels.Count).Select(label => label == ChainLabels.Outside ? 0 : Never)];
        for (int i = 0; i < units; i++)
        {
            best = [.. Enumerable.Range(0, Labels.Count).Select(to => scores[(i * FeatureTable.Width) + to] + Enumerable.Range(0, Labels.Count)
                .Where(from => ChainLabels.MayFollow(from, to)).Max(from => best[from] + transitions[(from * Labels.Count) + to]))];
        }

        return Enumerable.Range(0, Labels.Count).Where(label => label == ChainLabels.Outside || ChainLabels.Closes(label)).Max(label => best[label]);
    }

    private static Dictionary<uint, sbyte[]> Weights(int features)
    {
        uint[] hashes = [.. Numbers(features, 7).Select(number => (uint)number).Distinct().Order()];
        return hashes.ToDictionary(hash => hash, hash => Numbers(FeatureTable.MaxLabels, (int)hash).Select(number => (sbyte)((int)(number % 255) - 127)).ToArray());
    }

    private static FeatureTable Table(Dictionary<uint, sbyte[]> weights)
    {
        var section = new SectionWriter();
        FeatureTable.Write(section, weights);
        var file = new ModelWriter();
        file.Add("TEST", section);
        using var stream = new MemoryStream();
        file.Save(stream);
        return FeatureTable.Read(ModelFile.Parse(stream.ToArray()).Open("TEST"));
    }

    // SplitMix64 (Steele et al. 2014).
    private static IEnumerable<ulong> Numbers(int count, int seed = 1)
    {
        ulong state = (ulong)seed;
        for (int i = 0; i < count; i++)
        {
            ulong z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            yield return z ^ (z >> 31);
        }
    }
}
