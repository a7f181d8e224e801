using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TextKit.Benchmarks;

/// <summary>A column that turns the mean time of one operation into a rate, for benchmarks whose operation is all of <see cref="BenchmarkText"/>.</summary>
internal sealed class ThroughputColumn(string name, string legend, Func<double, string> rate) : IColumn
{
    private const double Nanoseconds = 1e9, Megabyte = 1e6;

    /// <summary>Megabytes of UTF-8 a second, and nanoseconds a syllable.</summary>
    public static IColumn[] Create()
    {
        string[] texts = BenchmarkText.ReadAll();
        double megabytes = BenchmarkText.BytesOf(texts) / Megabyte, syllables = BenchmarkText.SyllablesOf(texts);
        return
        [
            new ThroughputColumn("MB/s", $"Megabytes (10^6 bytes) of UTF-8 a second; one operation is {megabytes:F3} MB", mean => Show(megabytes / (mean / Nanoseconds))),
            new ThroughputColumn("ns/syllable", $"Nanoseconds a syllable; one operation is {syllables:F0} syllables", mean => Show(mean / syllables)),
        ];
    }

    /// <inheritdoc/>
    public string Id => name;

    /// <inheritdoc/>
    public string ColumnName => name;

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public string Legend => legend;

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        bool whole = benchmarkCase.Descriptor.HasCategory(BenchmarkCategories.AllArticles);
        return whole && summary[benchmarkCase]?.ResultStatistics is { } statistics ? rate(statistics.Mean) : "-";
    }

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    private static string Show(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
