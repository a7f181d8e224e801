namespace TextKit;

/// <summary>The layers of an analysis, as flags.</summary>
[Flags]
public enum AnalysisLayers
{
    /// <summary>No layer: only the scan into units.</summary>
    None = 0,

    /// <summary>Sentences.</summary>
    Sentences = 1,

    /// <summary>Words; needs nothing else.</summary>
    Words = 2,

    /// <summary>People, bodies, places, roles and official documents; needs sentences and words.</summary>
    Entities = 4,

    /// <summary>Time expressions; needs sentences.</summary>
    Times = 8,

    /// <summary>Quotations and reported speech; needs sentences and entities.</summary>
    Quotations = 16,

    /// <summary>Every layer.</summary>
    All = Sentences | Words | Entities | Times | Quotations,
}
