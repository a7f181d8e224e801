namespace TextKit.Cli.Input;

/// <summary>Reads files line by line.</summary>
internal static class TextLines
{
    /// <summary>The lines of all files in order, without their line ends.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="beforeRead">Called before each wait for more input.</param>
    /// <exception cref="ToolException">A file cannot be read or holds invalid bytes.</exception>
    public static IEnumerable<string> Read(IEnumerable<string> paths, Action? beforeRead = null) =>
        ReadWithEnds(paths, InputEncoding.Auto, beforeRead).Select(line => line.TrimEnd('\n').TrimEnd('\r'));

    /// <summary>The lines of all files in order, each with its line end as it stands.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="encoding">Their encoding.</param>
    /// <param name="beforeRead">Called before each wait for more input.</param>
    /// <exception cref="ToolException">A file cannot be read or holds invalid bytes.</exception>
    public static IEnumerable<string> ReadWithEnds(IEnumerable<string> paths, string encoding, Action? beforeRead = null)
    {
        foreach (string path in paths)
        {
            using var file = InputFile.Open(path, encoding);
            file.Lines.BeforeRead = beforeRead;
            while (file.Lines.Next() is { } line) yield return line.Decode();
        }
    }
}
