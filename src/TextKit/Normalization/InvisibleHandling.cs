namespace TextKit.Normalization;

/// <summary>What to make of characters that show nothing: zero-width spaces and joiners, byte order marks, soft hyphens, direction marks.</summary>
public enum InvisibleHandling
{
    /// <summary>They are removed, save where they do work: within emoji sequences and after letters of other scripts.</summary>
    Remove,

    /// <summary>They stay.</summary>
    Preserve,
}
