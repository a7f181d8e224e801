using Spectre.Console;

namespace TextKit.Training;

/// <summary>Tells on standard error what a trainer is doing, so that standard output stays free for results.</summary>
internal sealed class TrainingProgress
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    private readonly System.Diagnostics.Stopwatch _clock = System.Diagnostics.Stopwatch.StartNew();

    /// <summary>Reports one step with the time since the start.</summary>
    public void Report(string message) => _console.MarkupLineInterpolated($"[grey]{_clock.Elapsed:mm\\:ss}[/] {message}");
}
