namespace TextKit.Cli;

/// <summary>An error that the user can mend: told in one line on standard error, exit status 2.</summary>
internal sealed class ToolException(string message, Exception? cause = null) : Exception(message, cause);
