using System.CommandLine;
using TextKit.Cli.Evaluation;
using TextKit.Cli.Output;

namespace TextKit.Cli.Commands;

/// <summary><c>textkit evaluate</c>: scores against annotated texts.</summary>
internal static class EvaluateCommand
{
    private static readonly Option<string> Gold = new("--gold")
    {
        Description = "Annotated texts: a folder of .txt and .ann pairs, .jsonl, .conllu, or text with words joined by `_`.",
        HelpName = "FILE",
        Required = true,
    };

    private static readonly Option<string?> Found = new("--found")
    {
        Description = "Results of `textkit analyze --format jsonl` to score, instead of analysing the texts now.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Vocabulary = new("--vocabulary")
    {
        Description = "Gold texts whose words count as known, usually the training data: recall of known and unknown words is told apart.",
        HelpName = "FILE",
    };

    private static readonly Option<AnalysisLayers[]> Layers = LayerNames.RepeatedOption();
    private static readonly Option<string> Format = CommonOptions.Choice("--format", "`text`: a table, then the figures as JSON on the last line. `json`: only those.", "text", "json");
    private static readonly Option<int> Errors = CommonOptions.Number("--errors", "How many errors of each layer to list on standard error; for words, the most frequent confusions.", 0);
    private static readonly Option<int> Jobs = CommonOptions.Jobs();

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new ExampleCommand(
            "evaluate",
            "Score the analysis against texts annotated by hand.",
            "textkit evaluate --gold corpus",
            "textkit evaluate --gold vi_vtb-ud-dev.conllu --layer words --errors 20",
            "textkit evaluate --gold gold.jsonl --layer entities --layer times --format json",
            "textkit evaluate --gold gold.jsonl --found found.jsonl")
        { Gold, Found, Vocabulary, Layers, Format, Errors, Jobs };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        IReadOnlyList<GoldDocument> gold = GoldCorpus.Read(arguments.GetRequiredValue(Gold));
        AnalysisLayers present = GoldCorpus.LayersOf(gold);
        AnalysisLayers layers = (arguments.GetValue(Layers) ?? []).Aggregate(AnalysisLayers.None, (all, layer) => all | layer);
        if (layers == AnalysisLayers.None) layers = present;
        if ((layers & ~present) is not AnalysisLayers.None and var missing) throw new ToolException($"the gold has no {missing.ToString().ToLowerInvariant()}");
        List<ScoredPair> pairs = arguments.GetValue(Found) is { } found
            ? [.. gold.Select(new FoundDocuments(found).Match)]
            : await AnalyzeAsync(gold, layers, arguments.GetValue(Jobs), cancellation).ConfigureAwait(false);
        List<LayerScore> scores = [.. Evaluator.Score(pairs, layers, ReadVocabulary(arguments.GetValue(Vocabulary)))];
        ScoreReport.WriteErrors(scores, arguments.GetValue(Errors));
        ScoreReport.Write(scores, asTable: arguments.GetValue(Format) == "text");
        return ExitCode.Success;
    }

    private static WordVocabulary? ReadVocabulary(string? path) => path is null ? null : new WordVocabulary(GoldCorpus.Read(path));

    private static async Task<List<ScoredPair>> AnalyzeAsync(IReadOnlyList<GoldDocument> gold, AnalysisLayers layers, int jobs, CancellationToken cancellation)
    {
        TextPipeline pipeline = new TextPipelineBuilder { Layers = layers.WithRequirements() }.Build();
        var pairs = new List<ScoredPair>(gold.Count);
        await foreach (ScoredPair pair in OrderedParallel.Select(gold, document => Evaluator.Analyze(pipeline, document), jobs, cancellation).ConfigureAwait(false))
            pairs.Add(pair);
        return pairs;
    }
}
