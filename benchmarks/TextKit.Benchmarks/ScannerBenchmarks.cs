using BenchmarkDotNet.Attributes;
using TextKit.Normalization;
using TextKit.Syllables;

namespace TextKit.Benchmarks;

/// <summary>The scan of composed text, unit by unit and into an array.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.AllArticles)]
public class ScannerBenchmarks
{
    private NormalizedText[] _articles = [];

    /// <summary>Reads and normalizes the articles.</summary>
    [GlobalSetup]
    public void Read() => _articles = [.. BenchmarkText.ReadAll().Select(text => TextNormalizer.Normalize(text))];

    [Benchmark(Baseline = true)]
    public int Enumerate()
    {
        int syllables = 0;
        foreach (NormalizedText article in _articles)
        {
            foreach (TextUnit unit in TextScanner.Enumerate(article.Text)) syllables += unit.Kind == UnitKind.Syllable ? 1 : 0;
        }

        return syllables;
    }

    [Benchmark]
    public int ScanToArray()
    {
        int units = 0;
        foreach (NormalizedText article in _articles) units += ScannedText.Scan(article).Count;
        return units;
    }
}
