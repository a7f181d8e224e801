using System.Runtime.InteropServices;
using TextKit.Entities.Lexicon;

namespace TextKit.Training.Entities;

/// <summary>How often each capitalised name was taken for what.</summary>
internal sealed class NameCounts
{
    /// <summary>Number of kinds: person, body, place, outside of all, within a longer one.</summary>
    public const int Kinds = 5;

    private const int Fewest = 2, Grades = 3;

    private readonly Dictionary<uint, int[]> _counts = [];
    private int _readings = 1;

    /// <summary>Number of names seen often enough.</summary>
    public int Count => _counts.Values.Count(IsFrequent);

    /// <summary>Counts one occurrence of a name.</summary>
    /// <param name="hash">Folded phrase hash of the name.</param>
    /// <param name="kind">What it was taken for.</param>
    /// <param name="times">How often.</param>
    public void Add(uint hash, int kind, int times = 1) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(_counts, hash, out _) ??= new int[Kinds])[kind] += times;

    /// <summary>The counts of several readings of one text together.</summary>
    public static NameCounts Sum(IReadOnlyList<NameCounts> readings)
    {
        var sum = new NameCounts { _readings = readings.Count };
        foreach ((uint hash, int[] counts) in readings.SelectMany(one => one._counts))
        {
            for (int kind = 0; kind < Kinds; kind++) sum.Add(hash, kind, counts[kind]);
        }

        return sum;
    }

    /// <summary>What each name mostly is.</summary>
    public NamePriors ToPriors() => new(Hashes(), Classes());

    /// <summary>The names seen often enough, by hash, ascending.</summary>
    public uint[] Hashes() => [.. Frequent().Select(pair => pair.Key)];

    /// <summary>Their classes.</summary>
    public byte[] Classes() => [.. Frequent().Select(pair => ClassOf(pair.Value))];

    private IEnumerable<KeyValuePair<uint, int[]>> Frequent() => _counts.Where(pair => IsFrequent(pair.Value)).OrderBy(pair => pair.Key);

    private bool IsFrequent(int[] counts) => counts.Sum() >= Fewest * _readings;

    private static byte ClassOf(int[] counts)
    {
        int most = counts.Max(), kind = Array.IndexOf(counts, most), total = counts.Sum();
        int grade = most * 10 >= total * 9 ? 0 : most * 10 >= total * 7 ? 1 : 2;
        return (byte)(1 + (kind * Grades) + grade);
    }
}
