using System.Globalization;

namespace TextKit.Tests.Generation;

/// <summary>The environment variable that asks tests for a long run, and says of how many samples: <c>TEXTKIT_LONG_RUN=1000000</c>.</summary>
internal static class LongRun
{
    private const string Variable = "TEXTKIT_LONG_RUN";

    /// <summary>How many samples to try: as many as the environment asks for, if that is more than a short run tries.</summary>
    public static long Samples(long shortRun) =>
        long.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out long samples)
            ? Math.Max(samples, shortRun)
            : shortRun;
}
