namespace TextKit.Syllables;

/// <summary>What the scanner needs to know of a UTF-16 code unit.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Symbols, controls and everything not named below.</summary>
    Other,

    /// <summary>White space on a line.</summary>
    Space,

    /// <summary>CR, LF and the other line ends.</summary>
    LineEnd,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>A combining mark.</summary>
    Mark,

    /// <summary>A decimal digit 0–9.</summary>
    Digit,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>One half of a surrogate pair.</summary>
    Surrogate,
}
