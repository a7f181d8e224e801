using System.Text;

namespace TextKit.Cli.Tests;

public class NormalizeTests
{
    [Fact]
    public void Letters_are_composed_and_all_else_is_kept_byte_for_byte()
    {
        const string Text = "Tie\u0302\u0301ng\u00a0Vie\u0323\u0302t\r\n\r\n\tx\u200b 😀\r\ny\n\n  ";
        TextKitTool.RunWithInput(Text, "normalize").MustSucceed().Output.Should().Be("Tiếng\u00a0Việt\r\n\r\n\tx\u200b 😀\r\ny\n\n  ");
    }

    [Theory]
    [InlineData("preserve", "hòa hoà thủy")]
    [InlineData("traditional", "hòa hòa thủy")]
    [InlineData("reformed", "hoà hoà thuỷ")]
    public void Tone_marks_stand_where_they_are_asked_for(string placement, string expected)
    {
        TextKitTool.RunWithInput("hòa hoà thủy", "normalize", "--tone-marks", placement).MustSucceed().Output.Should().Be(expected);
    }

    [Fact]
    public void Decomposed_text_comes_back_composed()
    {
        string decomposed = TextKitTool.RunWithInput("Nguyễn Đức", "normalize", "--form", "nfd").MustSucceed().Output;
        decomposed.Should().Be("Nguye\u0302\u0303n Đu\u031b\u0301c");
        TextKitTool.RunWithInput(decomposed, "normalize").MustSucceed().Output.Should().Be("Nguyễn Đức");
    }

    [Fact]
    public void Diacritics_are_stripped()
    {
        TextKitTool.RunWithInput("Đường Nguyễn Huệ", "normalize", "--strip-diacritics").MustSucceed().Output.Should().Be("Duong Nguyen Hue");
    }

    [Fact]
    public void A_named_encoding_is_read()
    {
        // windows-1258 writes ế as ê and a combining acute.
        byte[] input = [(byte)'T', (byte)'i', 0xEA, 0xEC, (byte)'n', (byte)'g'];
        ToolResult result = TextKitTool.Run(input, ["normalize", "--encoding", "windows-1258"]).MustSucceed();
        result.Output.Should().Be("Tiếng");
    }

    [Fact]
    public void An_unknown_encoding_is_an_error()
    {
        ToolResult result = TextKitTool.RunWithInput("a", "normalize", "--encoding", "viet-font");
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("unknown encoding 'viet-font'");
    }

    [Fact]
    public void Bytes_that_an_encoding_does_not_have_are_an_error()
    {
        ToolResult result = TextKitTool.Run([(byte)'a', 0xD2], ["normalize", "--encoding", "us-ascii"]);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be("textkit: standard input: bytes that are not valid in its encoding\n");
    }

    [Fact]
    public void A_whole_corpus_article_comes_through_unchanged()
    {
        string file = Directory.EnumerateFiles(Repository.Corpus, "*.txt").Order().First();
        string composed = Encoding.UTF8.GetString(File.ReadAllBytes(file)).Normalize(NormalizationForm.FormC);
        TextKitTool.Run("normalize", file).MustSucceed().Output.Should().Be(composed);
    }
}
