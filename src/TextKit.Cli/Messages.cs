namespace TextKit.Cli;

/// <summary>What the tool tells the user beside its results: one line each, on standard error.</summary>
internal static class Messages
{
    /// <summary>Tells an error.</summary>
    public static void Error(string message) => Console.Error.WriteLine($"textkit: {message.ReplaceLineEndings(" ")}");
}
