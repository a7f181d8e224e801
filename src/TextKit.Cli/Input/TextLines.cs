namespace TextKit.Cli.Input;

/// <summary>Reads files line by line, without the line ends.</summary>
internal static class TextLines
{
    /// <summary>The lines of all files in order.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="beforeRead">Called before each wait for more input.</param>
    /// <exception cref="ToolException">A file cannot be read or holds invalid bytes.</exception>
    public static IEnumerable<string> Read(IEnumerable<string> paths, Action? beforeRead = null)
    {
        foreach (string path in paths)
        {
            using var file = InputFile.Open(path);
            file.Lines.BeforeRead = beforeRead;
            while (file.Lines.Next() is { } line) yield return line.Decode().TrimEnd('\n').TrimEnd('\r');
        }
    }
}
