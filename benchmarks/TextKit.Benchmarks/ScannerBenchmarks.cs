using System.Text;
using BenchmarkDotNet.Attributes;
using TextKit.Normalization;
using TextKit.Syllables;

namespace TextKit.Benchmarks;

/// <summary>The scan of composed text, unit by unit and into an array. Megabytes of UTF-8 a second are <see cref="Megabytes"/> by the mean time.</summary>
[MemoryDiagnoser]
public class ScannerBenchmarks
{
    private const int Repetitions = 20;

    private string _text = "";
    private NormalizedText? _normalized;

    /// <summary>The articles of <c>corpus/</c>, several times over.</summary>
    [GlobalSetup]
    public void ReadCorpus()
    {
        _normalized = TextNormalizer.Normalize(string.Concat(Enumerable.Repeat(string.Join('\n', CorpusFiles.ReadAll()), Repetitions)));
        _text = _normalized.Text;
        Console.WriteLine($"// {Megabytes:F3} MB of UTF-8");
    }

    private double Megabytes => Encoding.UTF8.GetByteCount(_text) / 1e6;

    [Benchmark(Baseline = true)]
    public int Enumerate()
    {
        int syllables = 0;
        foreach (TextUnit unit in TextScanner.Enumerate(_text))
        {
            if (unit.Kind == UnitKind.Syllable) syllables++;
        }

        return syllables;
    }

    [Benchmark]
    public int ScanToArray() => ScannedText.Scan(_normalized!).Count;
}
