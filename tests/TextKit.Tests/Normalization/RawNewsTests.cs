using System.IO.Compression;
using System.Text;
using System.Text.Json;
using TextKit.Normalization;
using TextKit.Tests.Generation;
using Xunit.Abstractions;

namespace TextKit.Tests.Normalization;

/// <summary>Real articles: every word of the normalized text is what its part of the original normalizes to. Prints speed (processor time) and allocation.</summary>
/// <remarks>A few hundred articles, or as many as <see cref="LongRun"/> asks for.</remarks>
public sealed class RawNewsTests(ITestOutputHelper output)
{
    private static readonly int Articles = (int)Math.Min(LongRun.Samples(300), int.MaxValue);

    [SharedDataTheory("data/raw/news-2020-21.jsonl.gz")]
    [InlineData("data/raw/news-2020-21.jsonl.gz")]
    [InlineData("data/raw/news-2017.jsonl.gz")]
    public void Every_word_comes_from_its_own_letters(string path)
    {
        List<string> texts = [.. ReadTexts(path).Take(Articles)];
        foreach (string text in texts) CheckWords(TextNormalizer.Normalize(text));

        output.WriteLine($"{path}: {Measure(texts)}");
        texts.Should().NotBeEmpty();
    }

    private static string Measure(List<string> texts)
    {
        double megabytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;
        TimeSpan start = Environment.CpuUsage.TotalTime;
        long before = GC.GetAllocatedBytesForCurrentThread();
        int changed = 0;
        foreach (string text in texts)
        {
            if (!ReferenceEquals(TextNormalizer.Normalize(text).Text, text)) changed++;
        }

        double kilobytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e3;
        double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        return $"{texts.Count} articles, {changed} changed, {megabytes:F1} MB of UTF-8, {megabytes / seconds:F0} MB/s, {kilobytes / megabytes:F1} kB allocated a MB";
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
