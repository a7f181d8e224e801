using System.Globalization;
using TextKit.Cli.Evaluation;

namespace TextKit.Cli.Tests.Evaluation;

public class PercentageTests
{
    [Fact]
    public void Rounds_like_python()
    {
        foreach (string line in File.ReadLines(Repository.Fixture("rounding.tsv")).Where(line => line[0] != '#'))
        {
            double[] numbers = [.. line.Split('\t').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
            Percentage.Round(numbers[0]).Should().Be(numbers[1], $"Python rounds {numbers[0]} so");
        }
    }

    [Fact]
    public void A_share_of_nothing_is_none() => Percentage.Of(0, 0).Should().BeNull();
}
