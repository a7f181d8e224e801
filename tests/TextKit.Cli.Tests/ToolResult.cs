using System.Text;
using System.Text.Json;

namespace TextKit.Cli.Tests;

/// <summary>What a run of the tool left behind.</summary>
public sealed record ToolResult(int ExitCode, byte[] OutputBytes, string Errors)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Each line of the output, parsed as JSON.</summary>
    public JsonElement[] Records => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>The tool succeeded and said nothing on standard error.</summary>
    public ToolResult MustSucceed()
    {
        Errors.Should().BeEmpty();
        ExitCode.Should().Be(0);
        return this;
    }
}
