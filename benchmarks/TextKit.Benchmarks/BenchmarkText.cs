using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using TextKit.Normalization;
using TextKit.Syllables;

namespace TextKit.Benchmarks;

/// <summary>The articles that the benchmarks run on: those of <c>corpus/</c>, or of a JSONL file that the environment names.</summary>
/// <remarks>
/// <c>TEXTKIT_NEWS</c> is the path of the file, plain or gzip, with a <c>text</c> in each line; <c>TEXTKIT_NEWS_MEGABYTES</c> says how much of it is read.
/// The processes that BenchmarkDotNet starts see both.
/// </remarks>
internal static class BenchmarkText
{
    private const string FileVariable = "TEXTKIT_NEWS", LimitVariable = "TEXTKIT_NEWS_MEGABYTES";

    /// <summary>The articles, composed.</summary>
    public static string[] ReadAll() =>
        [.. (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file ? ReadJsonl(file) : ReadCorpus()).Select(text => NormalizedText.Create(text).Text)];

    /// <summary>Bytes of UTF-8 in texts.</summary>
    public static long BytesOf(string[] texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    /// <summary>Syllables in texts.</summary>
    public static long SyllablesOf(string[] texts)
    {
        long syllables = 0;
        foreach (string text in texts)
        {
            foreach (TextUnit unit in TextScanner.Enumerate(text)) syllables += unit.Kind == UnitKind.Syllable ? 1 : 0;
        }

        return syllables;
    }

    private static IEnumerable<string> ReadCorpus() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "corpus"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static IEnumerable<string> ReadJsonl(string path)
    {
        double left = double.Parse(Environment.GetEnvironmentVariable(LimitVariable) ?? "1e9", CultureInfo.InvariantCulture) * 1e6;
        using FileStream file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (left > 0 && reader.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            string text = record.RootElement.GetProperty("text").GetString() ?? "";
            left -= Encoding.UTF8.GetByteCount(text);
            yield return text;
        }
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TextKit.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run outside the working copy.");
    }
}
