using System.Diagnostics;
using System.Globalization;

namespace TextKit.Cli.Output;

/// <summary>Counts documents on standard error while results go elsewhere. Silent unless a person is watching.</summary>
/// <param name="outputToFile">Whether results go to a file.</param>
internal sealed class ProgressLine(bool outputToFile) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly bool _shown = !Console.IsErrorRedirected && (outputToFile || Console.IsOutputRedirected);
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private int _count;

    /// <summary>Counts one more.</summary>
    public void Advance()
    {
        _count++;
        if (!_shown || _sinceLast.Elapsed < Interval) return;
        _sinceLast.Restart();
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_count:N0} documents"));
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_shown) Console.Error.Write("\r" + new string(' ', 24) + "\r");
    }
}
