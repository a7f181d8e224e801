using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using TextKit.Normalization;
using TextKit.Syllables;
using Xunit.Abstractions;

namespace TextKit.Tests.Syllables;

/// <summary>Sends whole collections of news through normalization and scan, if there are any: see <c>docs/syllables.md</c>.</summary>
public sealed class NewsScanTests(ITestOutputHelper output)
{
    /// <summary>The environment variable that names a folder of <c>*.jsonl.gz</c> files with a <c>text</c> in each record.</summary>
    private const string NewsFolder = "TEXTKIT_NEWS";

    private readonly Measure _normalize = new(), _scan = new();

    [Fact]
    public void Every_unit_of_the_news_points_into_the_original()
    {
        string? folder = Environment.GetEnvironmentVariable(NewsFolder);
        if (folder is null) output.WriteLine($"{NewsFolder} is not set: nothing was scanned.");
        else Scan(Directory.GetFiles(folder, "*.jsonl.gz"));
    }

    private void Scan(string[] files)
    {
        files.Should().NotBeEmpty();
        long bytes = 0, units = 0;
        foreach (string text in files.SelectMany(Read))
        {
            NormalizedText normalized = _normalize.Run(() => TextNormalizer.Normalize(text));
            ScannedText scanned = _scan.Run(() => ScannedText.Scan(normalized));
            Verify(text, scanned);
            bytes += Encoding.UTF8.GetByteCount(text);
            units += scanned.Count;
        }

        output.WriteLine($"{bytes / 1e6:F1} MB of UTF-8, {units} units; {_normalize.Show("normalize", bytes)}; {_scan.Show("scan", bytes)}");
    }

    // Units in order, apart, and the same letters in the original as in the normalized text.
    private static void Verify(string text, ScannedText scanned)
    {
        int end = 0;
        for (int i = 0; i < scanned.Count; i++)
        {
            TextSpan span = scanned.ToOriginal(i);
            string slice = text.Substring(span.Start, span.Length);
            bool same = scanned.Slice(i).SequenceEqual(slice) || scanned.Slice(i).SequenceEqual(TextNormalizer.Normalize(slice).Text);
            if (span.Start < end || !same) Assert.Fail($"The unit '{scanned.Slice(i)}' does not stand at {span} ('{slice}').");
            end = span.End;
        }
    }

    private static IEnumerable<string> Read(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            yield return record.RootElement.GetProperty("text").GetString()!;
        }
    }

    private sealed class Measure
    {
        private long _ticks, _allocated;

        public T Run<T>(Func<T> work)
        {
            long before = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
            T result = work();
            _ticks += Stopwatch.GetTimestamp() - start;
            _allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            return result;
        }

        public string Show(string name, long bytes) =>
            $"{name} {bytes / 1e6 / (_ticks / (double)Stopwatch.Frequency):F0} MB/s, {_allocated / (bytes / 1e6) / 1e6:F2} MB allocated a MB";
    }
}
