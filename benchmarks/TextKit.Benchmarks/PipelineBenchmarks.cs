using BenchmarkDotNet.Attributes;

namespace TextKit.Benchmarks;

/// <summary>The whole pipeline over all articles, one set of layers after another: what each layer adds. One operation is all articles.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.AllArticles)]
public class PipelineBenchmarks
{
    private static readonly DocumentContext Context = new() { PublicationDate = new DateOnly(2024, 5, 6) };

    private string[] _articles = [];
    private TextPipeline _pipeline = TextPipeline.Default;

    /// <summary>The layers asked for; those they need run as well.</summary>
    [Params(AnalysisLayers.None, AnalysisLayers.Sentences, AnalysisLayers.Words, AnalysisLayers.Times, AnalysisLayers.Entities, AnalysisLayers.Quotations, AnalysisLayers.All)]
    public AnalysisLayers Layers { get; set; }

    [GlobalSetup]
    public void Load()
    {
        _articles = BenchmarkText.ReadAll();
        _pipeline = new TextPipelineBuilder { Layers = Layers.WithRequirements() }.Build();
    }

    [Benchmark]
    public int Analyze()
    {
        int units = 0;
        foreach (string article in _articles) units += _pipeline.Analyze(article, Context).Units.Length;
        return units;
    }
}
