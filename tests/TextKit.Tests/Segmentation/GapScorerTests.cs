using TextKit.Segmentation;
using TextKit.Syllables;

namespace TextKit.Tests.Segmentation;

public sealed class GapScorerTests
{
    [Fact]
    public void The_fast_scorer_gives_the_scores_of_the_plain_one()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            SegmenterModel model = RandomModel.Create(seed);
            var (fast, plain, random) = (new GapScorer(model), new ReferenceScorer(model), new Random(seed));
            for (int i = 0; i < 200; i++)
            {
                Unit[] units = UnitScanner.Scan(RandomModel.Text(random));
                int[] scores = new int[units.Length];
                fast.Score(units, scores);
                scores.Should().Equal(plain.Score(units));
            }
        }
    }

    [Fact]
    public void An_explanation_adds_up_to_the_score_that_decided()
    {
        var random = new Random(5);
        SegmenterModel model = RandomModel.Create(5);
        var segmenter = new WordSegmenter(model);
        for (int i = 0; i < 200; i++)
        {
            foreach (GapDecision gap in segmenter.Explain(RandomModel.Text(random)))
            {
                gap.Reason.Should().BeOneOf(GapReason.Closed, GapReason.Model);
                gap.Joins.Should().Be(gap.Score > 0);
                gap.Contributions.Sum(contribution => contribution.Weight).Should().Be(gap.Score);
            }
        }
    }

    [Fact]
    public void A_text_longer_than_a_block_has_the_scores_of_its_lines()
    {
        var (random, model) = (new Random(3), RandomModel.Create(3));
        string text = string.Join('\n', Enumerable.Range(0, 200).Select(_ => RandomModel.Text(random)));
        Unit[] units = UnitScanner.Scan(text);
        int[] scores = new int[units.Length];
        new GapScorer(model).Score(units, scores);
        units.Length.Should().BeGreaterThan(4 * GapBlock.Size);
        scores.Should().Equal(new ReferenceScorer(model).Score(units));
    }

    [Fact]
    public void A_run_of_one_unit_has_no_gap()
    {
        var scorer = new GapScorer(RandomModel.Create(1));
        int[] scores = [7];
        scorer.Score(UnitScanner.Scan("học"), scores);
        scores.Should().Equal(WordSegmenter.Closed);
    }
}
