using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;
using TextKit.Models;
using TextKit.Segmentation;
using TextKit.Syllables;

namespace TextKit.Benchmarks;

/// <summary>From string to words, in parts and as a whole, beside what the same text costs with plain splitting at white space and with Lucene's StandardTokenizer.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.AllArticles)]
public class SegmenterBenchmarks
{
    private readonly WordSegmenter _segmenter = new();
    private readonly GapScorer _scorer = new(SegmenterModel.Read(ModelFile.OpenEmbedded(SegmenterModel.Embedded)));
    private readonly WordBuffer _buffer = new(), _second = new();
    private string[] _articles = [];
    private Unit[][] _units = [];
    private int[] _scores = [];

    // The first article of the second half, by length of text.
    private int _half;

    /// <summary>Reads the articles, and scans them for the benchmark of the scores.</summary>
    [GlobalSetup]
    public void Load()
    {
        _articles = BenchmarkText.ReadAll();
        _units = [.. _articles.Select(article => UnitScanner.Scan(article))];
        _scores = new int[_units.Max(units => units.Length)];
        long all = _articles.Sum(article => (long)article.Length);
        for (long before = 0; before * 2 < all; _half++) before += _articles[_half].Length;
    }

    [Benchmark(Baseline = true)]
    public int SplitAtWhiteSpace()
    {
        int words = 0;
        foreach (string article in _articles)
        {
            bool inside = false;
            foreach (char c in article)
            {
                bool space = char.IsWhiteSpace(c);
                if (!space && !inside) words++;
                inside = !space;
            }
        }

        return words;
    }

    [Benchmark]
    public int SplitToStrings()
    {
        int words = 0;
        foreach (string article in _articles) words += article.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return words;
    }

    [Benchmark]
    public int LuceneStandardTokenizer()
    {
        int words = 0;
        foreach (string article in _articles)
        {
            using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, new StringReader(article));
            tokenizer.Reset();
            while (tokenizer.IncrementToken()) words++;
            tokenizer.End();
        }

        return words;
    }

    [Benchmark]
    public int Scan()
    {
        int units = 0;
        foreach (string article in _articles)
        {
            var scanner = new UnitScanner(article);
            while (scanner.TryRead(out _)) units++;
        }

        return units;
    }

    [Benchmark]
    public int Score()
    {
        int joined = 0;
        foreach (Unit[] units in _units)
        {
            _scorer.Score(units, _scores.AsSpan(0, units.Length));
            joined += _scores[units.Length / 2] > 0 ? 1 : 0;
        }

        return joined;
    }

    [Benchmark]
    public int Whole() => Segment(_buffer, 0, _articles.Length);

    [Benchmark]
    public void WholeOnTwoThreads()
    {
        Parallel.Invoke(() => Segment(_buffer, 0, _half), () => Segment(_second, _half, _articles.Length));
    }

    private int Segment(WordBuffer buffer, int first, int end)
    {
        int words = 0;
        for (int i = first; i < end; i++)
        {
            _segmenter.Segment(_articles[i], buffer);
            words += buffer.Words.Length;
        }

        return words;
    }
}
