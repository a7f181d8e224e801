namespace TextKit.Cli.Tests.Evaluation;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_for_people_is_followed_by_json_for_programs()
    {
        string[] lines = TextKitTool.Run("evaluate", "--gold", Repository.Fixture("words.gold.jsonl"), "--found", Repository.Fixture("words.found.jsonl")).MustSucceed().Lines;
        lines[0].Should().StartWith("╭");
        lines[^1].Should().StartWith("{\"words\":{\"P\":");
    }

    [Fact]
    public void Layers_that_the_gold_does_not_have_are_an_error()
    {
        ToolResult result = TextKitTool.Run("evaluate", "--gold", Repository.Fixture("words.gold.jsonl"), "--layer", "times");
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be("textkit: the gold has no times\n");
    }

    [Fact]
    public void Several_layers_can_be_named()
    {
        string output = TextKitTool.Run("evaluate", "--gold", Repository.Fixture("gold.jsonl"), "--found", Repository.Fixture("found.jsonl"), "--layer", "times", "--layer", "entities", "--format", "json").MustSucceed().Output;
        output.Should().Contain("\"entities\":").And.Contain("\"times\":").And.NotContain("\"quotations\":");
    }

    [Fact]
    public void Errors_are_listed_on_standard_error()
    {
        ToolResult result = TextKitTool.Run("evaluate", "--gold", Repository.Fixture("gold.jsonl"), "--found", Repository.Fixture("found.jsonl"), "--layer", "times", "--errors", "3", "--format", "json");
        result.ExitCode.Should().Be(0);
        result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3).And.OnlyContain(line => line.Contains(" | "));
        result.Lines.Should().ContainSingle();
    }

    [Fact]
    public void Word_errors_are_the_most_frequent_confusions()
    {
        string gold = _folder.Write("gold.txt", "học_sinh đi học\nhọc_sinh về\nbà con ra đồng\n");
        string found = _folder.Write("found.jsonl", string.Join('\n',
            "{\"id\":\"1\",\"tokens\":[{\"start\":0,\"end\":3},{\"start\":4,\"end\":8},{\"start\":9,\"end\":11},{\"start\":12,\"end\":15}]}",
            "{\"id\":\"2\",\"tokens\":[{\"start\":0,\"end\":3},{\"start\":4,\"end\":8},{\"start\":9,\"end\":11}]}",
            "{\"id\":\"3\",\"tokens\":[{\"start\":0,\"end\":6},{\"start\":7,\"end\":9},{\"start\":10,\"end\":14}]}"));
        ToolResult result = TextKitTool.Run("evaluate", "--gold", gold, "--found", found, "--errors", "5", "--format", "json");
        result.Errors.Should().Be("2 | học_sinh | học sinh\n1 | bà con | bà_con\n");
    }

    [Fact]
    public void A_text_without_result_counts_as_empty_and_is_told()
    {
        string found = _folder.Write("found.jsonl", "");
        ToolResult result = TextKitTool.Run("evaluate", "--gold", Repository.Fixture("words.gold.jsonl"), "--found", found, "--format", "json");
        result.Output.Should().StartWith("{\"words\":{\"P\":0.0,\"R\":0.0,\"F1\":0.0,");
        result.Errors.Should().StartWith("textkit: no result for 1\n");
    }

    [Fact]
    public void Results_of_another_text_are_an_error()
    {
        string found = _folder.Write("found.jsonl", "{\"id\":1,\"tokens\":[{\"start\":0,\"end\":9999,\"kind\":\"word\"}]}");
        ToolResult result = TextKitTool.Run("evaluate", "--gold", Repository.Fixture("words.gold.jsonl"), "--found", found);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("is of another text");
    }

    [Theory]
    [InlineData("gold.jsonl", "{\"id\":1,\"text\":\"a\",\"words\":[[0,5]]}", "is no span of the text")]
    [InlineData("gold.jsonl", "{\"id\":1,\"text\":", "gold.jsonl:1:")]
    [InlineData("gold.conllu", "# text = nắng\n1\tmưa\n", "does not stand in its text")]
    public void Gold_that_is_damaged_is_an_error(string name, string content, string reason)
    {
        ToolResult result = TextKitTool.Run("evaluate", "--gold", _folder.Write(name, content));
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain(reason);
    }

    [Fact]
    public void A_folder_without_articles_is_an_error()
    {
        ToolResult result = TextKitTool.Run("evaluate", "--gold", _folder.Root);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("holds no .txt file with a .ann file beside it");
    }

    [Fact]
    public void The_corpus_of_the_project_is_scored_in_every_annotated_layer()
    {
        string output = TextKitTool.Run("evaluate", "--gold", Repository.Corpus, "--format", "json", "--jobs", "2").MustSucceed().Output;
        output.Should().Contain("\"entities\":{").And.Contain("\"times\":{").And.Contain("\"quotations\":{");
    }
}
