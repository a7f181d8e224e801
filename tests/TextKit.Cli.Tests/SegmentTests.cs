using System.Text.Json;

namespace TextKit.Cli.Tests;

public class SegmentTests
{
    [Fact]
    public void One_output_line_for_each_input_line_blank_ones_included()
    {
        TextKitTool.RunWithInput("Mưa,  gió.\n\nHết!", "segment").MustSucceed().Output.Should().Be("Mưa , gió .\n\nHết !\n");
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
    public void Words_of_the_user_dictionary_join_and_split_as_given()
    {
        using var folder = new TemporaryFolder();
        string dictionary = folder.Write("terms.txt", "# nông cụ\nmáy_gặt_đập\nhọc sinh\n");
        TextKitTool.RunWithInput("Máy  gặt đập, học sinh", "segment", "--user-dictionary", dictionary).MustSucceed().Output.Should().Be("Máy_gặt_đập , học sinh\n");
    }

    [Fact]
    public void A_user_dictionary_that_cannot_be_read_is_an_error()
    {
        ToolResult result = TextKitTool.RunWithInput("a", "segment", "--user-dictionary", "không-có.txt");
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be("textkit: không-có.txt: no such file\n");
    }

    [Fact]
    public void Scores_explain_every_gap_of_a_line()
    {
        string[] lines = TextKitTool.RunWithInput("Học sinh chạy.\n\nHết.", "segment", "--scores").MustSucceed().Output.Split('\n');
        lines.Select(line => line.Split('\t')).Where(fields => fields.Length > 1).Select(fields => $"{fields[0]}·{fields[1]}").Should().Equal("Học·sinh", "sinh·chạy", "chạy·.", "Hết·.");
        lines[0].Split('\t').Should().HaveCountGreaterThan(5).And.HaveElementAt(4, "model");
        lines[2].Split('\t')[2..].Should().Equal("split", "0.00", "closed");
    }

    [Fact]
    public void Decomposed_text_keeps_its_letters_and_offsets()
    {
        const string Text = "Hue\u0302\u0301, Vinh";
        TextKitTool.RunWithInput(Text, "segment").MustSucceed().Output.Should().Be("Hue\u0302\u0301 , Vinh\n");
        TextKitTool.RunWithInput(Text, "segment", "--format", "jsonl").MustSucceed().Output.Should().Contain("{\"start\":0,\"end\":5,").And.Contain("{\"start\":7,\"end\":11,");
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
