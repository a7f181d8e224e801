namespace TextKit.Normalization;

/// <summary>What to make of a tone mark that was typed before the circumflex or the breve of its vowel.</summary>
public enum MarkOrder
{
    /// <summary>The marks are put in the order in which they make a Vietnamese vowel: <c>a</c>, U+0301, U+0306 becomes <c>ắ</c>.</summary>
    Vietnamese,

    /// <summary>The order stays as Unicode's canonical ordering leaves it, which sees two marks above as different when swapped.</summary>
    Canonical,
}
