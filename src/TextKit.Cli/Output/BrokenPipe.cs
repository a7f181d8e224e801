namespace TextKit.Cli.Output;

/// <summary>Tells the end of interest from an error: <c>textkit … | head</c> closes the pipe when it has seen enough.</summary>
internal static class BrokenPipe
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    /// <summary>Whether this is what writing to a closed pipe throws.</summary>
    public static bool Is(IOException exception) => exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
}
