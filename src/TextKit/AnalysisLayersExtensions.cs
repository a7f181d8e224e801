namespace TextKit;

/// <summary>What layers need of each other.</summary>
public static class AnalysisLayersExtensions
{
    /// <summary>The layers that must run before any of the given ones can.</summary>
    /// <param name="layers">One or more layers.</param>
    /// <returns>All they need, directly or through others, without the given layers themselves.</returns>
    public static AnalysisLayers Requirements(this AnalysisLayers layers)
    {
        var needed = AnalysisLayers.None;
        if (layers.HasFlag(AnalysisLayers.Quotations)) needed |= AnalysisLayers.Sentences | AnalysisLayers.Words | AnalysisLayers.Entities;
        if (layers.HasFlag(AnalysisLayers.Entities)) needed |= AnalysisLayers.Sentences | AnalysisLayers.Words;
        if (layers.HasFlag(AnalysisLayers.Times)) needed |= AnalysisLayers.Sentences;
        return needed & ~layers;
    }

    /// <summary>The given layers together with all they need.</summary>
    /// <param name="layers">One or more layers.</param>
    /// <returns>A set that <see cref="TextPipelineBuilder.Build"/> accepts.</returns>
    public static AnalysisLayers WithRequirements(this AnalysisLayers layers) => layers | layers.Requirements();
}
