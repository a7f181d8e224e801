namespace TextKit.Normalization;

/// <summary>What to make of the kinds of line end: CR LF, CR, LF, next line (U+0085), line and paragraph separator (U+2028, U+2029).</summary>
public enum LineEndHandling
{
    /// <summary>They stay; every layer of the library knows them all.</summary>
    Preserve,

    /// <summary>Each becomes one LF.</summary>
    LineFeed,
}
