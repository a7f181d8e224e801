using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Training.Entities;

/// <summary>Counts strict spans, all nested ones, by type.</summary>
internal sealed class SpanScores
{
    private readonly int[] _right = new int[Types.Length], _found = new int[Types.Length], _wanted = new int[Types.Length];

    private static EntityType[] Types { get; } = Enum.GetValues<EntityType>();

    /// <summary>Counts one article.</summary>
    public void Add(IEnumerable<TrainingEntity> wanted, IEnumerable<EntityMatch> found)
    {
        HashSet<(UnitRange, EntityType)> gold = [.. wanted.Select(entity => (entity.Units, entity.Type))];
        foreach ((_, EntityType type) in gold) _wanted[(int)type]++;
        foreach ((UnitRange, EntityType) span in found.Select(match => (match.Units, match.Type)).Distinct())
        {
            _found[(int)span.Item2]++;
            if (gold.Contains(span)) _right[(int)span.Item2]++;
        }
    }

    /// <summary>F1 in per cent over some types together.</summary>
    public double F1(params EntityType[] types)
    {
        int right = types.Sum(type => _right[(int)type]), all = types.Sum(type => _found[(int)type] + _wanted[(int)type]);
        return all == 0 ? 0 : 200.0 * right / all;
    }

    /// <summary>All figures on one line.</summary>
    public override string ToString() =>
        string.Join("  ", Types.Select(type => $"{type.ToCode()} {F1(type):F2}"))
        + $"  nested {F1(EntityType.Person, EntityType.Organization, EntityType.Location):F2}";
}
