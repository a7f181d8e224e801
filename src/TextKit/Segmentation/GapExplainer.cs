using System.Collections.Immutable;
using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Takes the score of a gap apart again: the plain way to apply a model, one pattern at a time.</summary>
internal sealed class GapExplainer
{
    private readonly SegmenterModel _model;
    private readonly Dictionary<(int Parent, int Previous), int> _nodes = [];

    /// <summary>Prepares a model for explanations.</summary>
    public GapExplainer(SegmenterModel model)
    {
        _model = model;
        for (int i = 0; i < model.Parents.Length; i++) _nodes[(model.Parents[i], model.Previous[i])] = i;
    }

    /// <summary>Explains the decisions about all gaps.</summary>
    public IReadOnlyList<GapDecision> Explain(string text, ReadOnlySpan<Unit> units, ReadOnlySpan<int> decided)
    {
        var decisions = new List<GapDecision>();
        for (int gap = 1; gap < units.Length; gap++)
        {
            bool closed = units[gap].StartsLine || GapShapes.Of(units[gap]) == GapShape.Edge || GapShapes.Of(units[gap - 1]) == GapShape.Edge;
            ImmutableArray<GapContribution> contributions = closed ? [] : Contributions(text, units, gap);
            float score = contributions.Sum(contribution => contribution.Weight);
            bool byModel = decided[gap] == (int)MathF.Round(score * SegmenterModel.Scale);
            GapReason reason = decided[gap] == WordSegmenter.Closed ? GapReason.Closed : byModel ? GapReason.Model : GapReason.Rule;
            decisions.Add(new GapDecision(SpanOf(units[gap - 1]), SpanOf(units[gap]), reason, decided[gap] > 0, score, contributions));
        }

        return decisions;
    }

    private static TextSpan SpanOf(in Unit unit) => new(unit.Start, unit.Length);

    private ImmutableArray<GapContribution> Contributions(string text, ReadOnlySpan<Unit> units, int gap)
    {
        var found = new List<GapContribution>();
        var window = new GapNeighbourhood(text, units, gap, _model.Vocabulary);
        for (int last = 0; last < GapNeighbourhood.Length; last++)
        {
            int lane = GapNeighbourhood.Length - 1 - last;
            int row = SegmenterModel.UnitRow(window.Id(last), window.Shape(last));
            Add(found, window.Describe(last, last), _model.UnitRows[row, lane]);
            int node = window.Id(last);
            for (int first = last - 1; first >= 0 && _nodes.TryGetValue((node, window.Id(first)), out int pattern); first--)
            {
                Add(found, window.Describe(first, last), _model.PatternRows[pattern, lane]);
                node = _model.Vocabulary.Count + pattern;
            }
        }

        Add(found, window.DescribeShapes(), _model.Shapes.Sum(window.ShapeCode));
        return [.. found.OrderByDescending(contribution => Math.Abs(contribution.Weight))];
    }

    private static void Add(List<GapContribution> found, string pattern, short weight)
    {
        if (weight != 0) found.Add(new GapContribution(pattern, weight / SegmenterModel.Scale));
    }
}
