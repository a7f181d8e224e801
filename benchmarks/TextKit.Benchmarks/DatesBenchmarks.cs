using BenchmarkDotNet.Attributes;
using TextKit.Dates;
using TextKit.Sentences;
using TextKit.Syllables;

namespace TextKit.Benchmarks;

/// <summary>What the dates layer adds to a scan.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.AllArticles)]
public class DatesBenchmarks
{
    private readonly TimeTagger _tagger = new();
    private readonly SentenceSplitter _splitter = new();
    private readonly DateOnly _published = new(2022, 1, 13);
    private string[] _articles = [];
    private ScannedText[] _scanned = [];
    private IReadOnlyList<UnitRange>[] _sentences = [];

    /// <summary>Scans the articles.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _articles = BenchmarkText.ReadAll();
        _scanned = [.. _articles.Select(ScannedText.Scan)];
        _sentences = [.. _scanned.Select(_splitter.Split)];
    }

    /// <summary>The scan with sentences: the figure without dates.</summary>
    [Benchmark(Baseline = true)]
    public int WithoutDates()
    {
        int sentences = 0;
        foreach (string article in _articles) sentences += _splitter.Split(ScannedText.Scan(article)).Count;
        return sentences;
    }

    /// <summary>The same with dates.</summary>
    [Benchmark]
    public int WithDates()
    {
        int dates = 0;
        foreach (string article in _articles)
        {
            var text = ScannedText.Scan(article);
            dates += _tagger.Tag(text, _splitter.Split(text), _published).Count;
        }

        return dates;
    }

    /// <summary>Dates over texts already scanned: the added cost.</summary>
    [Benchmark]
    public int AddedCost()
    {
        int dates = 0;
        for (int i = 0; i < _scanned.Length; i++) dates += _tagger.Tag(_scanned[i], _sentences[i], _published).Count;
        return dates;
    }
}
