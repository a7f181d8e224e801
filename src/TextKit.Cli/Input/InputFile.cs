namespace TextKit.Cli.Input;

/// <summary>One input, a file or standard input, read as UTF-8 line by line or whole.</summary>
internal sealed class InputFile : IDisposable
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly Stream _stream;

    private InputFile(string path, Stream stream, int markLength)
    {
        Name = path == StandardInput ? "standard input" : path;
        _stream = stream;
        Lines = new LineReader(Name, stream, markLength);
    }

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    /// <summary>Its lines.</summary>
    public LineReader Lines { get; }

    /// <summary>Opens a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="ToolException">It cannot be read, or no encoding has that name.</exception>
    public static InputFile Open(string path, string encoding = InputEncoding.Auto)
    {
        try
        {
            Stream bytes = path == StandardInput ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
            (Stream utf8, int markLength) = InputEncoding.Decode(bytes, encoding);
            return new InputFile(path, utf8, markLength);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: {Reason(exception)}", exception);
        }
    }

    public void Dispose() => _stream.Dispose();

    private static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "cannot be read (a folder, or not permitted)",
        _ => exception.Message,
    };
}
