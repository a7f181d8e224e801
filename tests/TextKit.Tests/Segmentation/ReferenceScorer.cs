using TextKit.Segmentation;
using TextKit.Syllables;

namespace TextKit.Tests.Segmentation;

/// <summary>The plainest way to apply a model: for each gap, sum the unmerged weight of every pattern in its window.</summary>
internal sealed class ReferenceScorer
{
    private readonly SegmenterModel _model;
    private readonly Dictionary<string, int> _patterns = [];

    public ReferenceScorer(SegmenterModel model)
    {
        _model = model;
        for (int i = 0; i < model.Parents.Length; i++) _patterns[string.Join(' ', IdsOf(i))] = i;
    }

    /// <summary>The scores of the gaps of a text: run by run, a run being the units between marks and line ends.</summary>
    public int[] Score(Unit[] units)
    {
        var (scores, run) = (new List<int>(), new List<Unit>());
        foreach (Unit unit in units)
        {
            bool edge = GapShapes.Of(unit) == GapShape.Edge;
            if (edge || unit.StartsLine) EndRun();
            if (edge) scores.Add(WordSegmenter.Closed);
            else run.Add(unit);
        }

        EndRun();
        return [.. scores];

        void EndRun()
        {
            scores.AddRange(ScoreRun(run));
            run.Clear();
        }
    }

    private IEnumerable<int> ScoreRun(List<Unit> run)
    {
        int[] ids = [0, 0, 0, .. run.Select(unit => (int)_model.Vocabulary.IdOf(unit)), 0, 0, 0];
        GapShape[] shapes = [0, 0, 0, .. run.Select(unit => GapShapes.Of(unit)), 0, 0, 0];
        return [.. Enumerable.Range(0, run.Count).Select(gap => gap == 0 ? WordSegmenter.Closed : ScoreWindow(ids[gap..(gap + 6)], shapes[gap..(gap + 6)]))];
    }

    private int ScoreWindow(int[] ids, GapShape[] shapes)
    {
        int code = shapes.Aggregate(0, (sum, shape) => (sum * 8) + (int)shape);
        int score = _model.Shapes.Narrow[(code / 64) % 64] + _model.Shapes.Middle[(code / 8) % 4096] + _model.Shapes.Wide[code];
        for (int last = 0; last < 6; last++)
        {
            score += _model.UnitRows[SegmenterModel.UnitRow(ids[last], shapes[last]), 5 - last];
            for (int first = 0; first < last; first++)
            {
                if (_patterns.TryGetValue(string.Join(' ', ids[first..(last + 1)]), out int pattern)) score += _model.PatternRows[pattern, 5 - last];
            }
        }

        return score;
    }

    private List<int> IdsOf(int pattern)
    {
        int parent = _model.Parents[pattern], ids = _model.Vocabulary.Count;
        return [_model.Previous[pattern], .. parent < ids ? [parent] : IdsOf(parent - ids)];
    }
}
