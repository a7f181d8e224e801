namespace TextKit.Cli;

/// <summary>The exit statuses that scripts rely on.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The answer is no: nothing was found, or something differs.</summary>
    public const int Negative = 1;

    public const int Error = 2;

    /// <summary>Stopped by Ctrl-C, as shells report it.</summary>
    public const int Interrupted = 130;
}
