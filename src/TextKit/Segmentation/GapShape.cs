namespace TextKit.Segmentation;

/// <summary>What the segmenter sees of a unit beside its letters: three bits, so that six neighbours make one table index.</summary>
internal enum GapShape : byte
{
    /// <summary>A mark, a line end, or the end of the text: nothing joins across it.</summary>
    Edge,

    /// <summary>A syllable in small letters, or one without case.</summary>
    Lower,

    /// <summary>A syllable that begins with a capital.</summary>
    Capitalized,

    /// <summary>A syllable in capitals.</summary>
    Upper,

    /// <summary>Digits: a number, a date, a clock time.</summary>
    Number,

    /// <summary>A word of another language in small letters, or letters mixed with digits.</summary>
    Foreign,

    /// <summary>A word of another language that begins with a capital.</summary>
    ForeignName,

    /// <summary>An abbreviation.</summary>
    Abbreviation,
}
