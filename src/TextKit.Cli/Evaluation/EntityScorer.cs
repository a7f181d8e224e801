using TextKit.Cli.Records;

namespace TextKit.Cli.Evaluation;

/// <summary>Scores entities: strict spans by type, nested and outermost, and the linking of people.</summary>
internal sealed class EntityScorer
{
    private static readonly string[] AllTypes = ["PER", "ORG", "LOC", "ROLE", "DOC"];
    private static readonly string[] NameTypes = ["PER", "ORG", "LOC"];

    private readonly List<string> _types;
    private readonly Dictionary<string, MatchCounts> _byType = [];
    private readonly List<string> _errors = [];
    private MatchCounts _outermost;
    private int _linked;
    private int _linkable;

    private EntityScorer(List<string> types) => _types = types;

    /// <summary>Whether annotations of a type are entities.</summary>
    public static bool IsEntity(string type) => AllTypes.Contains(type);

    /// <summary>The score. Only types that the gold has at all are looked at.</summary>
    public static LayerScore Score(IReadOnlyList<ScoredPair> pairs)
    {
        HashSet<string> present = [.. pairs.SelectMany(pair => pair.Gold.Annotations ?? []).Select(annotation => annotation.Type)];
        var scorer = new EntityScorer([.. AllTypes.Where(present.Contains)]);
        foreach (ScoredPair pair in pairs) scorer.Add(pair);
        return scorer.Result();
    }

    private void Add(ScoredPair pair)
    {
        GoldDocument gold = pair.Gold;
        HashSet<TypedSpan> right = [.. (gold.Annotations ?? []).Where(annotation => _types.Contains(annotation.Type)).Select(annotation => new TypedSpan(annotation.Type, annotation.Start, annotation.End))];
        List<EntityRecord> entities = [.. (pair.Found.Entities ?? []).Where(entity => _types.Contains(entity.Type))];
        HashSet<TypedSpan> given = [.. entities.Select(entity => new TypedSpan(entity.Type, entity.Start, entity.End))];
        foreach (string type in _types)
            _byType[type] = _byType.GetValueOrDefault(type) + MatchCounts.Of(OfType(right, type), OfType(given, type));
        _outermost += MatchCounts.Of(Outermost(right), Outermost(given));
        AddErrors(gold, right, given);
        AddLinks(gold, right, entities);
    }

    private void AddErrors(GoldDocument gold, HashSet<TypedSpan> right, HashSet<TypedSpan> given)
    {
        foreach (TypedSpan span in right.Union(given).Order())
        {
            if (right.Contains(span) && given.Contains(span)) continue;
            _errors.Add($"{(right.Contains(span) ? "missed" : "extra ")} | {span.Type} | {gold.TextOf(span.Start, span.End)} | {gold.Key}");
        }
    }

    private void AddLinks(GoldDocument gold, HashSet<TypedSpan> right, List<EntityRecord> entities)
    {
        var names = new FullestNames(right.Where(span => span.Type == "PER").Select(span => gold.TextOf(span.Start, span.End)));
        foreach (EntityRecord entity in entities)
        {
            if (entity.Type != "PER" || !right.Contains(new TypedSpan("PER", entity.Start, entity.End))) continue;
            if (names.Of(gold.TextOf(entity.Start, entity.End)) is not { } fullest) continue;
            _linkable++;
            if (SpeakerNames.AreSame(entity.Name, fullest)) _linked++;
            else _errors.Add($"link   | {fullest} | {entity.Name} | {gold.Key}");
        }
    }

    private LayerScore Result()
    {
        MatchCounts nested = _types.Where(NameTypes.Contains).Aggregate(default(MatchCounts), (sum, type) => sum + _byType[type]);
        List<Figure> figures = [.. _types.Select(type => new Figure(type, Percentage.Of(_byType[type].F1)))];
        figures.AddRange([new("nested", Percentage.Of(nested.F1)), new("P", Percentage.Of(nested.Precision)), new("R", Percentage.Of(nested.Recall)), new("outermost", Percentage.Of(_outermost.F1))]);
        if (_linkable > 0) figures.Add(new Figure("linked", Percentage.Of(_linked, _linkable)));
        return new LayerScore("entities", figures, _errors);
    }

    private static HashSet<TypedSpan> OfType(HashSet<TypedSpan> spans, string type) => [.. spans.Where(span => span.Type == type)];

    private static HashSet<TypedSpan> Outermost(HashSet<TypedSpan> spans)
    {
        List<TypedSpan> names = [.. spans.Where(span => NameTypes.Contains(span.Type))];
        return [.. names.Where(span => !names.Any(other => other != span && other.Holds(span)))];
    }
}
