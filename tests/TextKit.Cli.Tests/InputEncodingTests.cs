using System.Text;

namespace TextKit.Cli.Tests;

public class InputEncodingTests
{
    private const string Text = "Đắk Lắk 😀\r\nHuế";

    public static TheoryData<string> MarkedEncodings => new(["utf-8", "utf-16", "utf-16BE"]);

    [Theory]
    [MemberData(nameof(MarkedEncodings))]
    public void A_byte_order_mark_decides_the_encoding_and_is_not_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] input = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
        TextKitTool.Run(input, ["normalize"]).MustSucceed().OutputBytes.Should().Equal(Encoding.UTF8.GetBytes(Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    public void Inputs_shorter_than_a_mark_are_read(string text)
    {
        TextKitTool.RunWithInput(text, "normalize").MustSucceed().Output.Should().Be(text);
    }

    [Fact]
    public void The_byte_offset_of_an_error_counts_the_mark()
    {
        ToolResult result = TextKitTool.Run([0xEF, 0xBB, 0xBF, (byte)'a', 0x80], ["segment"]);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be("textkit: standard input: not valid UTF-8 at byte 4\n");
    }

    [Fact]
    public void The_file_and_the_byte_of_an_error_are_named_and_the_next_file_is_read()
    {
        using var folder = new TemporaryFolder();
        string bad = folder.Write("bad.txt", [.. "Huế "u8, 0xE1, 0xBB]), good = folder.Write("good.txt", "Một.");
        ToolResult result = TextKitTool.Run("analyze", bad, good, "--format", "jsonl", "--layers", "sentences");
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be($"textkit: {bad}: not valid UTF-8 at byte 6\n");
        result.Records.Select(record => record.GetProperty("id").GetString()).Should().Equal("bad.txt", "good.txt");
    }

    [Fact]
    public void An_unpaired_surrogate_in_utf16_is_an_error()
    {
        ToolResult result = TextKitTool.Run([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], ["segment"]);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("not valid in its encoding");
    }
}
