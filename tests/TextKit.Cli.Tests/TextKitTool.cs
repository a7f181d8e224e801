using System.Diagnostics;
using System.Text;

namespace TextKit.Cli.Tests;

/// <summary>Runs the tool as a process of its own.</summary>
public static class TextKitTool
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "TextKit.Cli.dll");

    public static ToolResult Run(params string[] arguments) => Run([], arguments);

    public static ToolResult RunWithInput(string input, params string[] arguments) => Run(Encoding.UTF8.GetBytes(input), arguments);

    public static ToolResult Run(byte[] input, string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<byte[]> output = ReadAllAsync(process.StandardOutput.BaseStream);
        Feed(process.StandardInput.BaseStream, input);
        process.WaitForExit(60_000).Should().BeTrue("the tool must end when its input does");
        return new ToolResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Starts the tool without waiting for it.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.StandardErrorEncoding = start.StandardOutputEncoding = start.StandardInputEncoding = new UTF8Encoding(false);
        start.ArgumentList.Add(Assembly);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static void Feed(Stream input, byte[] bytes)
    {
        try
        {
            input.Write(bytes);
            input.Dispose();
        }
        catch (IOException)
        {
            // The tool may end before it has read everything.
        }
    }

    private static async Task<byte[]> ReadAllAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
