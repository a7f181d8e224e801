namespace TextKit.Models;

/// <summary>Work beside the caller's own, for what loads in parts that do not need one another.</summary>
internal static class Background
{
    /// <summary>Starts work on another thread; where there is none, does it at once.</summary>
    /// <param name="work">The work; what it throws is thrown by the task's result.</param>
    public static Task<T> Start<T>(Func<T> work) =>
        Environment.ProcessorCount > 1 && !OperatingSystem.IsBrowser() ? Task.Run(work) : Task.FromResult(work());
}
