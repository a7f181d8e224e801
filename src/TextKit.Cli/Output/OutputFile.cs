using System.Text;
using Microsoft.Win32.SafeHandles;

namespace TextKit.Cli.Output;

/// <summary>Where results go: standard output or a file, as UTF-8 without byte-order mark and with <c>\n</c> line ends.</summary>
internal static class OutputFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>Opens a file for writing, or standard output if there is none.</summary>
    /// <param name="path">The file; <see langword="null"/> or <c>-</c> for standard output.</param>
    /// <param name="inputs">The files that are read, none of which may be overwritten.</param>
    /// <exception cref="ToolException">The file cannot be written, or is one of the inputs.</exception>
    public static StreamWriter Open(string? path, IEnumerable<string>? inputs = null)
    {
        if (path is null or "-") return Writer(StandardOutput());
        string full = Path.GetFullPath(path);
        if (inputs?.Any(input => Path.GetFullPath(input) == full) == true) throw new ToolException($"{path}: is an input; its text would be lost");
        try
        {
            return Writer(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: cannot be written: {exception.Message}", exception);
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), BufferSize) { NewLine = "\n" };

    /// <summary>A pipe is opened as a file, because the console's own stream hides that nobody reads any more.</summary>
    private static Stream StandardOutput()
    {
        Stream console = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return console;
        var file = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 1);
        return file.CanSeek ? console : file;
    }
}
