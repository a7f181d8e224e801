namespace TextKit.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("analyze")]
    [InlineData("segment")]
    [InlineData("normalize")]
    [InlineData("evaluate")]
    [InlineData("info")]
    public void Help_of_each_command_shows_usage_and_examples(string command)
    {
        string help = TextKitTool.Run(command, "--help").MustSucceed().Output;
        help.Should().Contain($"textkit {command}").And.Contain("Examples:");
    }

    [Fact]
    public void Help_lists_the_commands()
    {
        string help = TextKitTool.Run("--help").MustSucceed().Output;
        help.Should().ContainAll("analyze", "segment", "normalize", "evaluate", "info");
        help.Should().NotContain("TextKit.Cli");
    }

    [Theory]
    [InlineData("")]
    [InlineData("analyse")]
    [InlineData("analyze --frmat json")]
    [InlineData("evaluate")]
    public void A_command_line_that_makes_no_sense_is_status_2_and_tells_why_on_standard_error(string arguments)
    {
        ToolResult result = TextKitTool.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        result.ExitCode.Should().BeOneOf(2);
        result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().NotBeEmpty().And.OnlyContain(line => line.StartsWith("textkit: "));
    }

    [Fact]
    public void Version_is_that_of_the_library()
    {
        TextKitTool.Run("--version").MustSucceed().Output.Should().StartWith(typeof(TextPipeline).Assembly.GetName().Version!.ToString(3));
    }

    [Fact]
    public void Info_shows_version_and_encodings()
    {
        TextKitTool.Run("info").MustSucceed().Output.Should().StartWith("textkit ").And.Contain("Models").And.Contain("windows-1258").And.Contain("utf-8");
    }

    [Fact]
    public void Completions_are_offered()
    {
        TextKitTool.Run("[suggest:0]", "").MustSucceed().Lines.Should().Contain(["analyze", "segment", "normalize", "evaluate", "info"]);
    }
}
