using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using TextKit.Normalization;
using Xunit.Abstractions;

namespace TextKit.Tests.Normalization;

/// <summary>Real articles: every word of the normalized text is what its part of the original normalizes to. Prints speed and allocation.</summary>
/// <remarks>A few hundred articles, or all of them if the environment says <c>TEXTKIT_LONG_RUN=1</c>.</remarks>
public sealed class RawNewsTests(ITestOutputHelper output)
{
    private static readonly int Articles = Environment.GetEnvironmentVariable("TEXTKIT_LONG_RUN") == "1" ? int.MaxValue : 300;

    [SharedDataTheory("data/raw/news-2020-21.jsonl.gz")]
    [InlineData("data/raw/news-2020-21.jsonl.gz")]
    [InlineData("data/raw/news-2017.jsonl.gz")]
    public void Every_word_comes_from_its_own_letters(string path)
    {
        TimeSpan time = TimeSpan.Zero;
        long bytes = 0, allocated = 0, articles = 0, changed = 0;
        foreach (string text in ReadTexts(path).Take(Articles))
        {
            long start = Stopwatch.GetTimestamp(), before = GC.GetAllocatedBytesForCurrentThread();
            NormalizedText normalized = TextNormalizer.Normalize(text);
            allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            time += Stopwatch.GetElapsedTime(start);
            bytes += Encoding.UTF8.GetByteCount(text);
            articles++;
            if (!ReferenceEquals(normalized.Text, text)) changed++;
            CheckWords(normalized);
        }

        articles.Should().BePositive();
        output.WriteLine($"{path}: {articles} articles, {changed} changed, {bytes / 1e6:F1} MB of UTF-8, " +
            $"{bytes / 1e6 / time.TotalSeconds:F0} MB/s, {allocated / (bytes / 1e6) / 1e3:F1} kB allocated a MB");
    }

    private static void CheckWords(NormalizedText normalized)
    {
        var last = new TextSpan(0, 0);
        foreach (Range range in normalized.Text.AsSpan().SplitAny(' ', '\n'))
        {
            if (range.Start.Equals(range.End)) continue;
            TextSpan span = normalized.ToOriginal(range);
            if (span.Start < last.End) Assert.Fail($"{span} overlaps {last}.");
            string part = TextNormalizer.Normalize(normalized.Original.Substring(span.Start, span.Length)).Text;
            if (!normalized.Text.AsSpan()[range].SequenceEqual(part)) Assert.Fail($"{span} is '{part}', not '{normalized.Text[range]}'.");
            last = span;
        }
    }

    private static IEnumerable<string> ReadTexts(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Find(path)!), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!;
    }
}
