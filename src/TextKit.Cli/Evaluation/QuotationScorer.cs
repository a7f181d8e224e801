using TextKit.Cli.Records;

namespace TextKit.Cli.Evaluation;

/// <summary>Scores quotations: strict spans with their marks, kinds and speakers among those matched; and reported speech.</summary>
internal sealed class QuotationScorer
{
    private const int LongestShown = 60;

    private readonly List<string> _errors = [];
    private readonly Dictionary<string, (int Right, int All)> _speakers = new() { ["speech"] = default, ["fragment"] = default };
    private MatchCounts _spans;
    private MatchCounts _reports;
    private int _rightKind;
    private int _rightReporter;

    private QuotationScorer()
    {
    }

    /// <summary>Whether annotations of a type are quotations or reported speech.</summary>
    public static bool IsQuotation(string type) => type is "QUOTE" or "REPORT";

    /// <summary>The score.</summary>
    public static LayerScore Score(IEnumerable<ScoredPair> pairs)
    {
        var scorer = new QuotationScorer();
        foreach ((GoldDocument gold, DocumentRecord found) in pairs)
        {
            scorer.AddQuotations(gold, found.Quotations ?? []);
            scorer.AddReports(gold, found.Reports ?? []);
        }

        return scorer.Result();
    }

    private void AddQuotations(GoldDocument gold, IReadOnlyList<QuotationRecord> quotations)
    {
        Dictionary<(int Start, int End), GoldAnnotation> right = SpanIndex.Of((gold.Annotations ?? []).Where(annotation => annotation.Type == "QUOTE"), annotation => (annotation.Start, annotation.End));
        Dictionary<(int Start, int End), QuotationRecord> given = SpanIndex.Of(quotations, quotation => (quotation.Start, quotation.End));
        _spans += MatchCounts.Of(right.Keys.ToHashSet(), given.Keys.ToHashSet());
        foreach (GoldAnnotation wanted in right.Values)
        {
            if (given.TryGetValue((wanted.Start, wanted.End), out QuotationRecord? found)) Compare(gold, wanted, found);
            else _errors.Add($"missed | {wanted.Kind} | {Where(gold, wanted.Start, wanted.End)}");
        }

        foreach (QuotationRecord extra in given.Values.Where(quotation => !right.ContainsKey((quotation.Start, quotation.End))))
            _errors.Add($"extra  | {extra.Kind} | {Where(gold, extra.Start, extra.End)}");
    }

    private void Compare(GoldDocument gold, GoldAnnotation wanted, QuotationRecord found)
    {
        if (wanted.Kind == found.Kind) _rightKind++;
        else _errors.Add($"kind   | {wanted.Kind} | {found.Kind} | {Where(gold, wanted.Start, wanted.End)}");
        if (wanted.Kind is not ("speech" or "fragment")) return;
        bool right = SpeakerNames.IsRight(found.Speaker, wanted.Who);
        (int rightSoFar, int all) = _speakers[wanted.Kind];
        _speakers[wanted.Kind] = (rightSoFar + (right ? 1 : 0), all + 1);
        if (!right) _errors.Add($"speaker | {wanted.Who} | {found.Speaker?.Name} | {Where(gold, wanted.Start, wanted.End)}");
    }

    /// <summary>A report is found where its cue overlaps the right cue; each counts once.</summary>
    private void AddReports(GoldDocument gold, IReadOnlyList<ReportRecord> reports)
    {
        List<ReportRecord> free = [.. reports];
        foreach (GoldAnnotation wanted in (gold.Annotations ?? []).Where(annotation => annotation.Type == "REPORT"))
        {
            ReportRecord? found = free.Find(report => report.Cue is { } cue && cue.Start < wanted.End && wanted.Start < cue.End);
            if (found is null)
            {
                _reports += new MatchCounts(0, 0, 1);
                _errors.Add($"no report | {wanted.Who} | {Where(gold, wanted.Start, wanted.End)}");
                continue;
            }

            free.Remove(found);
            _reports += new MatchCounts(1, 0, 0);
            if (SpeakerNames.IsRight(found.Speaker, wanted.Who)) _rightReporter++;
            else _errors.Add($"report by | {wanted.Who} | {found.Speaker?.Name} | {Where(gold, wanted.Start, wanted.End)}");
        }

        _reports += new MatchCounts(0, free.Count, 0);
        _errors.AddRange(free.Select(extra => $"extra report | {extra.Cue?.Text} | {gold.Key}"));
    }

    private LayerScore Result() => new(
        "quotations",
        [
            new("span F1", Percentage.Of(_spans.F1)),
            new("kind", Percentage.Of(_rightKind, _spans.TruePositives)),
            new("speech speaker", Percentage.Of(_speakers["speech"].Right, _speakers["speech"].All)),
            new("fragment speaker", Percentage.Of(_speakers["fragment"].Right, _speakers["fragment"].All)),
            new("report F1", Percentage.Of(_reports.F1)),
            new("report speaker", Percentage.Of(_rightReporter, _reports.TruePositives)),
            Figure.Count("gold", _spans.Gold),
            Figure.Count("reports", _reports.Gold),
        ],
        _errors);

    private static string Where(GoldDocument gold, int start, int end) => $"{gold.TextOf(start, Math.Min(end, start + LongestShown))} | {gold.Key}";
}
