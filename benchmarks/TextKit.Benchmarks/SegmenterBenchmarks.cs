using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;
using TextKit.Segmentation;
using TextKit.Syllables;

namespace TextKit.Benchmarks;

/// <summary>From string to words, beside what the same text costs with plain splitting at white space and with Lucene's StandardTokenizer.</summary>
/// <remarks>One operation is all articles of <c>corpus/</c>. Scan is the first part of Whole; the difference is the scoring.</remarks>
[MemoryDiagnoser]
public class SegmenterBenchmarks
{
    private readonly WordSegmenter _segmenter = new();
    private readonly WordBuffer _buffer = new();
    private string[] _articles = [];

    [GlobalSetup]
    public void Load() => _articles = CorpusFiles.ReadAll();

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
    public int Whole()
    {
        int words = 0;
        foreach (string article in _articles)
        {
            _segmenter.Segment(article, _buffer);
            words += _buffer.Words.Length;
        }

        return words;
    }
}
