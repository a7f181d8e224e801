using TextKit.Training.Quotations;

namespace TextKit.Training.Tests.Quotations;

public sealed class LogisticRegressionTests
{
    private static readonly IReadOnlyList<TrainingExample> Right = [new(["bias", "near"], 0), new(["bias", "far"], 1)];

    private static readonly LearningSettings Settings = new(Passes: 10, Kept: 0.5, Penalty: 0.01, MinCount: 2);

    [Fact]
    public void The_feature_that_tells_labels_apart_gets_the_weight()
    {
        FeatureWeights weights = LogisticRegression.Train(["yes", "no"], [.. Enumerable.Repeat(Right, 20).SelectMany(pair => pair)], Settings);
        weights["near"][0].Should().BeGreaterThan(weights["near"][1]);
        weights["far"][1].Should().BeGreaterThan(weights["far"][0]);
    }

    [Fact]
    public void Ranking_prefers_the_right_one_of_each_list()
    {
        FeatureWeights weights = LogisticRegression.TrainRanking(["speaker"], [.. Enumerable.Repeat(Right, 20)], Settings);
        weights["near"][0].Should().BeGreaterThan(weights["far"][0]);
    }

    [Fact]
    public void The_same_examples_give_the_same_file()
    {
        string[] files = [.. Enumerable.Range(0, 2).Select(_ => LogisticRegression.TrainRanking(["speaker"], [.. Enumerable.Repeat(Right, 20)], Settings).ToFile("a comment"))];
        files[0].Should().Be(files[1]).And.Contain("near\t");
    }
}
