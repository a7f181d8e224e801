using System.CommandLine;
using System.CommandLine.Parsing;

namespace TextKit.Cli.Commands;

/// <summary>The names of the layers on the command line.</summary>
internal static class LayerNames
{
    private static readonly Dictionary<string, AnalysisLayers> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sentences"] = AnalysisLayers.Sentences,
        ["words"] = AnalysisLayers.Words,
        ["entities"] = AnalysisLayers.Entities,
        ["times"] = AnalysisLayers.Times,
        ["quotations"] = AnalysisLayers.Quotations,
    };

    /// <summary>All names, in the order of the pipeline.</summary>
    public static IReadOnlyCollection<string> All => ByName.Keys;

    /// <summary>The option <c>--layers</c>: names with commas between.</summary>
    public static Option<AnalysisLayers?> Option()
    {
        var option = new Option<AnalysisLayers?>("--layers")
        {
            Description = $"Layers to print, with commas between; all of them if not given: {string.Join(',', All)}.",
            HelpName = "LAYERS",
            CustomParser = ParseList,
        };
        option.CompletionSources.Add([.. All]);
        return option;
    }

    /// <summary>The option <c>--layer</c>, which may be repeated.</summary>
    public static Option<AnalysisLayers[]> RepeatedOption()
    {
        var option = new Option<AnalysisLayers[]>("--layer")
        {
            Description = $"A layer to score; may be repeated; all that are annotated if not given: {string.Join(", ", All)}.",
            HelpName = "LAYER",
            AllowMultipleArgumentsPerToken = true,
            CustomParser = result => [.. result.Tokens.Select(token => Parse(token.Value, result))],
        };
        option.CompletionSources.Add([.. All]);
        return option;
    }

    private static AnalysisLayers? ParseList(ArgumentResult result)
    {
        string[] names = result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries);
        return names.Aggregate(AnalysisLayers.None, (layers, name) => layers | Parse(name, result));
    }

    private static AnalysisLayers Parse(string name, ArgumentResult result)
    {
        if (!ByName.TryGetValue(name, out AnalysisLayers layer)) result.AddError($"unknown layer '{name}'; the layers are {string.Join(", ", All)}");
        return layer;
    }
}
