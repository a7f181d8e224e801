namespace TextKit.Normalization;

/// <summary>What to make of no-break spaces, thin spaces and other typographic spaces.</summary>
public enum SpaceHandling
{
    /// <summary>Each becomes one plain space (U+0020). Runs of spaces stay as long as they are.</summary>
    Plain,

    /// <summary>They stay.</summary>
    Preserve,
}
