using BenchmarkDotNet.Attributes;
using TextKit.Entities;
using TextKit.Quotations;
using TextKit.Sentences;
using TextKit.Syllables;

namespace TextKit.Benchmarks;

/// <summary>What the quotation layer adds to entity recognition. One operation is all articles, scanned beforehand.</summary>
/// <remarks>
/// The difference between the first two rows is the cost in a pipeline, where each layer finds the processor's caches full of what the other left there;
/// the last row is the layer alone, one article after another.
/// </remarks>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.AllArticles)]
public class AddedQuotationsBenchmarks
{
    private readonly EntityRecognizer _recognizer = new();
    private readonly QuotationFinder _finder = new();
    private readonly List<Article> _articles = [];

    [GlobalSetup]
    public void Prepare()
    {
        var splitter = new SentenceSplitter();
        foreach (string text in BenchmarkText.ReadAll())
        {
            var scanned = ScannedText.Scan(text);
            _articles.Add(new Article(scanned, splitter.Split(scanned), _recognizer.Recognize(scanned, [], [])));
        }
    }

    [Benchmark(Baseline = true)]
    public int Entities() => _articles.Sum(article => _recognizer.Recognize(article.Text, [], []).Count);

    [Benchmark]
    public int EntitiesAndQuotations() => _articles.Sum(article => Find(article, _recognizer.Recognize(article.Text, [], [])));

    [Benchmark]
    public int Quotations() => _articles.Sum(article => Find(article, article.Entities));

    private int Find(Article article, IReadOnlyList<EntityMatch> entities) => _finder.Find(article.Text, article.Sentences, entities).Reports.Count;

    private sealed record Article(ScannedText Text, IReadOnlyList<UnitRange> Sentences, IReadOnlyList<EntityMatch> Entities);
}
