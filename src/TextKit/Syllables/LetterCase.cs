namespace TextKit.Syllables;

/// <summary>How the letters of a unit are written.</summary>
public enum LetterCase
{
    /// <summary>There is no letter that has case.</summary>
    None,

    /// <summary>All small letters: <c>nhân</c>.</summary>
    Lower,

    /// <summary>A capital, then small letters or none: <c>Nhân</c>, <c>A</c>.</summary>
    Capitalized,

    /// <summary>Two or more letters, all capitals: <c>NHÂN</c>, <c>UBND</c>.</summary>
    Upper,

    /// <summary>Any other mixture: <c>iPhone</c>, <c>ThS</c>.</summary>
    Mixed,
}
