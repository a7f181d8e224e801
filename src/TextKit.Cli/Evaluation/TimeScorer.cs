using TextKit.Cli.Records;

namespace TextKit.Cli.Evaluation;

/// <summary>Scores time expressions: strict extents, then type and value among those matched.</summary>
internal sealed class TimeScorer
{
    private static readonly string[] Types = ["DATE", "TIME", "DURATION", "SET"];

    private readonly List<string> _errors = [];
    private MatchCounts _extents;
    private int _rightType;
    private int _rightValue;
    private int _decidedValues;

    private TimeScorer()
    {
    }

    /// <summary>Whether annotations of a type are time expressions.</summary>
    public static bool IsTime(string type) => Types.Contains(type);

    /// <summary>The score.</summary>
    public static LayerScore Score(IEnumerable<ScoredPair> pairs)
    {
        var scorer = new TimeScorer();
        foreach (ScoredPair pair in pairs) scorer.Add(pair.Gold, pair.Found.Times ?? []);
        return scorer.Result();
    }

    private void Add(GoldDocument gold, IReadOnlyList<TimeRecord> times)
    {
        Dictionary<(int, int), GoldAnnotation> right = SpanIndex.Of((gold.Annotations ?? []).Where(annotation => IsTime(annotation.Type)), annotation => (annotation.Start, annotation.End));
        Dictionary<(int, int), TimeRecord> given = SpanIndex.Of(times, time => (time.Start, time.End));
        _extents += MatchCounts.Of(right.Keys.ToHashSet(), given.Keys.ToHashSet());
        foreach (((int start, int end) span, GoldAnnotation wanted) in right)
        {
            string text = gold.TextOf(span.start, span.end);
            if (given.TryGetValue(span, out TimeRecord? found)) Compare(wanted, found, $"{text} | {gold.Key}");
            else _errors.Add($"missed | {wanted.Type} | {text} | {gold.Key}");
        }

        foreach (((int start, int end) span, TimeRecord extra) in given.Where(time => !right.ContainsKey(time.Key)))
            _errors.Add($"extra  | {extra.Type} | {gold.TextOf(span.start, span.end)} | {gold.Key}");
    }

    private void Compare(GoldAnnotation wanted, TimeRecord found, string where)
    {
        if (wanted.Type == found.Type) _rightType++;
        if (wanted.Value == "?") return;
        _decidedValues++;
        if (wanted.Value == found.Value) _rightValue++;
        else _errors.Add($"value  | {wanted.Value} | {found.Value} | {where}");
    }

    private LayerScore Result() => new(
        "times",
        [
            new("P", Percentage.Of(_extents.Precision)),
            new("R", Percentage.Of(_extents.Recall)),
            new("F1", Percentage.Of(_extents.F1)),
            new("type", Percentage.Of(_rightType, Math.Max(1, _extents.TruePositives))),
            new("value", Percentage.Of(_rightValue, Math.Max(1, _decidedValues))),
            Figure.Count("gold", _extents.Gold),
        ],
        _errors);
}
