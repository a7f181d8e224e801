using System.Diagnostics;

namespace TextKit.Cli.Tests;

public class PipeTests
{
    [Fact]
    public async Task A_broken_pipe_ends_the_tool_quietly()
    {
        using Process process = TextKitTool.Start("segment");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.WriteLine("Một.");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine().Should().Be("Một .");
        process.StandardOutput.Close();
        WriteUntilItEnds(process);
        process.WaitForExit(30_000).Should().BeTrue("a tool that nobody listens to must not go on");
        process.ExitCode.Should().Be(0);
        (await errors).Should().BeEmpty();
    }

    [Fact]
    public async Task Ctrl_c_ends_a_batch_without_a_stack_trace()
    {
        if (OperatingSystem.IsWindows()) return;
        using Process process = TextKitTool.Start("analyze", "--input-format", "jsonl", "--format", "jsonl", "--layers", "sentences");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.WriteLine("{\"text\":\"Một.\"}");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine().Should().NotBeEmpty();
        Process.Start("kill", ["-INT", $"{process.Id}"])!.WaitForExit();
        process.WaitForExit(30_000).Should().BeTrue();
        process.ExitCode.Should().Be(130);
        (await errors).Should().BeEmpty();
    }

    private static void WriteUntilItEnds(Process process)
    {
        string line = string.Concat(Enumerable.Repeat("Trời mưa to. ", 1000));
        try
        {
            for (int i = 0; i < 100_000 && !process.HasExited; i++) process.StandardInput.WriteLine(line);
        }
        catch (IOException)
        {
            // It ended, as it should.
        }
    }
}
