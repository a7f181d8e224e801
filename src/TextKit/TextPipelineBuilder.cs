using TextKit.Segmentation;

namespace TextKit;

/// <summary>Chooses the layers and the lexicon of a <see cref="TextPipeline"/> and builds it.</summary>
/// <remarks>Not thread-safe; the pipeline it builds is.</remarks>
/// <example><code>
/// TextPipeline words = new TextPipelineBuilder
/// {
///     Layers = AnalysisLayers.Words,
///     Lexicon = UserLexicon.Create(["học_máy"]),
/// }.Build();
/// </code></example>
public sealed class TextPipelineBuilder
{
    /// <summary>The layers to run; all of them unless told otherwise.</summary>
    public AnalysisLayers Layers { get; set; } = AnalysisLayers.All;

    /// <summary>Words to join or split whatever the model says; none unless told otherwise.</summary>
    public UserLexicon Lexicon { get; set; } = UserLexicon.Empty;

    /// <summary>Builds the pipeline.</summary>
    /// <returns>An immutable, thread-safe pipeline.</returns>
    /// <exception cref="InvalidOperationException">A layer was asked for without one that it needs; the message names both.</exception>
    public TextPipeline Build()
    {
        foreach (AnalysisLayers layer in Enum.GetValues<AnalysisLayers>())
        {
            if (layer == AnalysisLayers.All || (Layers & layer) == 0) continue;
            AnalysisLayers missing = layer.Requirements() & ~Layers;
            if (missing != AnalysisLayers.None)
                throw new InvalidOperationException($"The layer '{layer}' needs '{missing}', which this pipeline does not have.");
        }

        return new TextPipeline(Layers, Lexicon);
    }
}
