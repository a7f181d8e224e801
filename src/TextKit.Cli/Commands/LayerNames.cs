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
            CustomParser = Parse,
        };
        option.CompletionSources.Add([.. All]);
        return option;
    }

    private static AnalysisLayers? Parse(ArgumentResult result)
    {
        var layers = AnalysisLayers.None;
        foreach (string name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (ByName.TryGetValue(name, out AnalysisLayers layer)) layers |= layer;
            else result.AddError($"unknown layer '{name}'; the layers are {string.Join(", ", All)}");
        }

        return layers;
    }
}
