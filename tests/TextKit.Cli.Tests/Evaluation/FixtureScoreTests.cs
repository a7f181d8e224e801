using System.Text.Json;

namespace TextKit.Cli.Tests.Evaluation;

public class FixtureScoreTests
{
    [Theory]
    [InlineData("entities", "")]
    [InlineData("times", "")]
    [InlineData("quotations", "")]
    [InlineData("words", "words.")]
    public void Figures_are_those_of_the_reference_scorer_to_the_last_digit(string layer, string prefix)
    {
        ToolResult result = TextKitTool.Run("evaluate", "--gold", Repository.Fixture(prefix + "gold.jsonl"), "--found", Repository.Fixture(prefix + "found.jsonl"), "--layer", layer, "--format", "json").MustSucceed();
        JsonElement expected = JsonDocument.Parse(File.ReadAllText(Repository.Fixture("expected.json"))).RootElement.GetProperty(layer);
        result.Output.Should().Be($"{{\"{layer}\":{JsonSerializer.Serialize(expected).Replace("\": ", "\":", StringComparison.Ordinal)}}}\n");
    }
}
