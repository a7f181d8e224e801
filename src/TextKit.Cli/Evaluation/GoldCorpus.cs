namespace TextKit.Cli.Evaluation;

/// <summary>Reads annotated texts from whatever form they are in.</summary>
internal static class GoldCorpus
{
    /// <summary>The texts of a folder of <c>.txt</c> and <c>.ann</c> pairs, of one such pair, of JSONL, of CoNLL-U, or of text with words joined by <c>_</c>.</summary>
    /// <exception cref="ToolException">The file cannot be read or is not in its form.</exception>
    public static IReadOnlyList<GoldDocument> Read(string path)
    {
        if (Directory.Exists(path)) return AnnotatedFolder.Read(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".jsonl" or ".json" => [.. JsonlGold.Read(path)],
            ".conllu" or ".conll" => [.. ConlluGold.Read(path)],
            ".ann" => [AnnotatedFolder.ReadPair(Path.ChangeExtension(path, ".txt"))],
            ".txt" when File.Exists(Path.ChangeExtension(path, ".ann")) => [AnnotatedFolder.ReadPair(path)],
            _ => [.. JoinedTextGold.Read(path)],
        };
    }

    /// <summary>The layers that at least one of the texts is annotated for.</summary>
    public static AnalysisLayers LayersOf(IReadOnlyList<GoldDocument> gold)
    {
        var layers = AnalysisLayers.None;
        if (gold.Any(document => document.Sentences is not null)) layers |= AnalysisLayers.Sentences;
        if (gold.Any(document => document.Words is not null)) layers |= AnalysisLayers.Words;
        HashSet<string> types = [.. gold.SelectMany(document => document.Annotations ?? []).Select(annotation => annotation.Type)];
        if (types.Any(EntityScorer.IsEntity)) layers |= AnalysisLayers.Entities;
        if (types.Any(TimeScorer.IsTime)) layers |= AnalysisLayers.Times;
        if (types.Any(QuotationScorer.IsQuotation)) layers |= AnalysisLayers.Quotations;
        return layers;
    }
}
