namespace TextKit.Quotations.Attributions;

/// <summary>How a quotation came to its speaker.</summary>
internal enum AttributionRule
{
    /// <summary>Nothing names a speaker.</summary>
    None,

    /// <summary>Speaker, cue and colon stand before it: <c>ông A nói: “…”</c></summary>
    Colon,

    /// <summary>Speaker and cue stand right before it: <c>ông A nói “…”</c></summary>
    Before,

    /// <summary>Speaker and cue follow it: <c>“…”, ông A nói.</c></summary>
    After,

    /// <summary>It stands within a clause that is reported: <c>ông A cho rằng việc này “…”</c></summary>
    Clause,

    /// <summary>It goes on with the speaker of what stands before it.</summary>
    Continued,

    /// <summary>A headline whose speaker the article names further on.</summary>
    Headline,
}
