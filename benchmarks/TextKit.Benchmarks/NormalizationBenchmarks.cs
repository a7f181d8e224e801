using BenchmarkDotNet.Attributes;
using TextKit.Normalization;

namespace TextKit.Benchmarks;

/// <summary>Normalization of about 1 MB of UTF-8, in each form that text comes in or goes out. Operations a second are MB/s, nearly.</summary>
[MemoryDiagnoser]
public class NormalizationBenchmarks
{
    private const string Paragraph =
        "Sáng nay, Hội Người yêu sách thị trấn Yên Hòa tổ chức buổi đọc sách đầu tiên của năm. Bà Trần Thị Khuê, người khởi xướng, cho biết "
        + "“hơn một trăm bạn đọc đã đăng ký”, trong đó có nhiều em học sinh của các trường tiểu học trong vùng.\n";

    private static readonly NormalizationOptions Decomposing = new() { Form = CompositionForm.Decomposed };
    private static readonly NormalizationOptions Reforming = new() { ToneMarks = ToneMarkPlacement.Reformed };

    private readonly string _composed;
    private readonly string _decomposed;
    private readonly string _spaced;

    public NormalizationBenchmarks()
    {
        int copies = 1_000_000 / System.Text.Encoding.UTF8.GetByteCount(Paragraph);
        _composed = string.Concat(Enumerable.Repeat(Paragraph, copies));
        _decomposed = TextNormalizer.Normalize(_composed, Decomposing).Text;
        _spaced = _composed.Replace(", ", ",\u00A0", StringComparison.Ordinal);
    }

    [Benchmark(Baseline = true, Description = "canonical text")]
    public NormalizedText Canonical() => TextNormalizer.Normalize(_composed);

    [Benchmark(Description = "no-break spaces replaced")]
    public NormalizedText Spaces() => TextNormalizer.Normalize(_spaced);

    [Benchmark(Description = "decomposed text composed")]
    public NormalizedText Compose() => TextNormalizer.Normalize(_decomposed);

    [Benchmark(Description = "composed text decomposed")]
    public NormalizedText Decompose() => TextNormalizer.Normalize(_composed, Decomposing);

    [Benchmark(Description = "tone marks placed")]
    public NormalizedText PlaceToneMarks() => TextNormalizer.Normalize(_composed, Reforming);

    [Benchmark(Description = "diacritics stripped")]
    public string StripDiacritics() => TextFolding.StripDiacritics(_composed);
}
