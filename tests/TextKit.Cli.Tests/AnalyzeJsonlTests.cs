using System.Text;
using System.Text.Json;

namespace TextKit.Cli.Tests;

public class AnalyzeJsonlTests
{
    private static readonly string[] Batch = ["analyze", "--input-format", "jsonl", "--format", "jsonl", "--layers", "sentences"];

    [Fact]
    public void Each_line_gives_one_line_in_order()
    {
        ToolResult result = TextKitTool.RunWithInput("{\"id\":\"b\",\"text\":\"Một. Hai.\"}\n{\"id\":\"a\",\"date\":\"2020-02-29\",\"text\":\"Ba.\",\"url\":\"x\"}\n", Batch).MustSucceed();
        result.Lines.Should().Equal(
            "{\"id\":\"b\",\"date\":null,\"sentences\":[{\"start\":0,\"end\":4},{\"start\":5,\"end\":9}]}",
            "{\"id\":\"a\",\"date\":\"2020-02-29\",\"sentences\":[{\"start\":0,\"end\":3}]}");
    }

    [Fact]
    public void A_missing_id_stays_missing_and_a_number_stays_a_number()
    {
        ToolResult result = TextKitTool.RunWithInput("{\"text\":\"\"}\n{\"id\":7,\"text\":\"\"}", Batch).MustSucceed();
        result.Records.Select(record => record.GetProperty("id").ValueKind).Should().Equal(JsonValueKind.Null, JsonValueKind.Number);
    }

    [Fact]
    public void The_date_option_stands_in_for_documents_without_a_date()
    {
        ToolResult result = TextKitTool.RunWithInput("{\"text\":\"\"}\n{\"date\":\"2021-05-06\",\"text\":\"\"}", [.. Batch, "--date", "2020-01-02"]).MustSucceed();
        result.Records.Select(record => record.GetProperty("date").GetString()).Should().Equal("2020-01-02", "2021-05-06");
    }

    [Theory]
    [InlineData("không phải JSON", "null", "not valid JSON")]
    [InlineData("[1,2]", "null", "want an object")]
    [InlineData("{\"id\":\"x\"}", "\"x\"", "text is missing")]
    [InlineData("{\"id\":\"x\",\"text\":5}", "\"x\"", "no string")]
    [InlineData("{\"id\":\"x\",\"text\":\"a\",\"date\":\"hôm qua\"}", "\"x\"", "date is not YYYY-MM-DD")]
    [InlineData("{\"id\":\"x\",\"text\":\"a\",\"date\":20200101}", "\"x\"", "date is not YYYY-MM-DD")]
    [InlineData("{\"id\":[],\"text\":\"a\"}", "[]", "id is neither")]
    [InlineData("{\"id\":\"x\",\"text\":\"\\ud800\"}", "\"x\"", "not valid JSON")]
    [InlineData("{\"id\":\"x\",\"text\":\"a\"", "null", "not valid JSON")]
    [InlineData("{\"id\":\"x\",\"id\":\"y\",\"text\":\"a\"}", "null", "not valid JSON")]
    public void A_line_that_is_not_valid_is_an_error_record_at_its_place(string line, string id, string reason)
    {
        ToolResult result = TextKitTool.RunWithInput($"{{\"id\":1,\"text\":\"\"}}\n{line}\n{{\"id\":3,\"text\":\"\"}}\n", Batch);
        result.ExitCode.Should().Be(2);
        result.Records.Should().HaveCount(3);
        result.Records[1].GetProperty("id").GetRawText().Should().Be(id);
        result.Records[1].GetProperty("error").GetString().Should().Contain("standard input:2:").And.Contain(reason);
        result.Records[2].GetProperty("id").GetInt32().Should().Be(3);
        result.Errors.Should().StartWith("textkit: standard input:2: ").And.Contain(reason);
        result.Errors.Count(c => c == '\n').Should().Be(1);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_spoil_their_line_only()
    {
        byte[] input = [.. "{\"id\":1,\"text\":\"\"}\n{\"id\":2,\"text\":\""u8, 0xC3, 0x28, .. "\"}\n{\"id\":3,\"text\":\"\"}"u8];
        ToolResult result = TextKitTool.Run(input, Batch);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be("textkit: standard input: not valid UTF-8 at byte 35\n");
        result.Records.Should().HaveCount(3);
        result.Records[2].GetProperty("id").GetInt32().Should().Be(3);
    }

    [Fact]
    public void Blank_lines_are_no_documents()
    {
        TextKitTool.RunWithInput("\n{\"id\":1,\"text\":\"\"}\r\n  \r\n", Batch).MustSucceed().Records.Should().ContainSingle();
    }

    [Fact]
    public void Order_is_kept_when_documents_are_worked_on_in_parallel()
    {
        // Every tenth document is long, so that those after it are done first.
        var input = new StringBuilder();
        for (int i = 0; i < 300; i++)
            input.Append($"{{\"id\":{i},\"text\":\"{string.Concat(Enumerable.Repeat("Trời mưa to. ", i % 10 == 0 ? 2000 : 1))}\"}}\n");
        ToolResult parallel = TextKitTool.RunWithInput(input.ToString(), [.. Batch, "--jobs", "4"]).MustSucceed();
        parallel.Records.Select(record => record.GetProperty("id").GetInt32()).Should().Equal(Enumerable.Range(0, 300));
        parallel.OutputBytes.Should().Equal(TextKitTool.RunWithInput(input.ToString(), Batch).OutputBytes);
    }

    [Fact]
    public void Results_come_before_the_input_ends()
    {
        using System.Diagnostics.Process process = TextKitTool.Start(Batch);
        process.StandardInput.Write("{\"id\":1,\"text\":\"Một.\"}\n");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine().Should().StartWith("{\"id\":1,");
        process.StandardInput.Close();
        process.WaitForExit(30_000).Should().BeTrue();
        process.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("nhiều")]
    public void Jobs_wants_a_number_from_one(string jobs)
    {
        ToolResult result = TextKitTool.Run([.. Batch, $"--jobs={jobs}"]);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be($"textkit: --jobs wants a number from 1, not '{jobs}'\n");
    }
}
