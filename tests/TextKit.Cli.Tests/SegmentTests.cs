using System.Text.Json;

namespace TextKit.Cli.Tests;

public class SegmentTests
{
    [Fact]
    public void One_output_line_for_each_input_line_blank_ones_included()
    {
        TextKitTool.RunWithInput("Trời  mưa.\n\nHết!", "segment").MustSucceed().Output.Should().Be("Trời mưa .\n\nHết !\n");
    }

    [Fact]
    public void Windows_line_ends_are_line_ends()
    {
        TextKitTool.RunWithInput("Một\r\nHai\r\n", "segment").MustSucceed().Output.Should().Be("Một\nHai\n");
    }

    [Fact]
    public void Text_without_spaces_and_joiners_is_the_text()
    {
        string article = File.ReadAllText(Directory.EnumerateFiles(Repository.Corpus, "*.txt").Order().First());
        string output = TextKitTool.RunWithInput(article, "segment").MustSucceed().Output;
        Solid(output.Replace("_", "", StringComparison.Ordinal)).Should().Be(Solid(article));
        output.Split('\n').Should().HaveCount(article.TrimEnd('\n').Split('\n').Length + 1);
    }

    [Fact]
    public void Jsonl_gives_each_line_with_the_offsets_of_its_words()
    {
        JsonElement[] records = TextKitTool.RunWithInput("Mưa.\nGió 2", "segment", "--format", "jsonl").MustSucceed().Records;
        records.Select(record => record.GetRawText()).Should().Equal(
            "{\"text\":\"Mưa.\",\"tokens\":[{\"start\":0,\"end\":3,\"kind\":\"word\"},{\"start\":3,\"end\":4,\"kind\":\"punctuation\"}]}",
            "{\"text\":\"Gió 2\",\"tokens\":[{\"start\":0,\"end\":3,\"kind\":\"word\"},{\"start\":4,\"end\":5,\"kind\":\"number\"}]}");
    }

    [Fact]
    public void Files_follow_one_another()
    {
        using var folder = new TemporaryFolder();
        TextKitTool.Run("segment", folder.Write("a", "Một."), folder.Write("b", "Hai.")).MustSucceed().Output.Should().Be("Một .\nHai .\n");
    }

    [Fact]
    public void Lines_before_invalid_bytes_are_not_lost()
    {
        ToolResult result = TextKitTool.Run([.. "Một.\nHai."u8, 0xFF], ["segment"]);
        result.ExitCode.Should().Be(2);
        result.Output.Should().Be("Một .\n");
        result.Errors.Should().Be("textkit: standard input: not valid UTF-8 at byte 11\n");
    }

    [Fact]
    public void Each_line_is_answered_before_the_next_is_read()
    {
        using System.Diagnostics.Process process = TextKitTool.Start("segment");
        foreach (string word in new[] { "Một.", "Hai." })
        {
            process.StandardInput.WriteLine(word);
            process.StandardInput.Flush();
            process.StandardOutput.ReadLine().Should().Be(word.Replace(".", " .", StringComparison.Ordinal));
        }

        process.StandardInput.Close();
        process.WaitForExit(30_000).Should().BeTrue();
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
