namespace TextKit.Syllables;

/// <summary>One unit of the scan: a syllable, a number, a mark; the atoms that words and all other layers are made of.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the original text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Case">How its letters are written.</param>
/// <remarks>Units never overlap, never hold white space, and with the white space between them make up the whole text.</remarks>
public readonly record struct TextUnit(TextSpan Span, UnitKind Kind, LetterCase Case)
{
    // One above the id, so that the default value has none.
    private readonly int _syllable;

    internal TextUnit(TextSpan span, in Unit unit)
        : this(span, unit.Kind, unit.Case) => _syllable = unit.SyllableId + 1;

    /// <summary>The syllable with its parts and tone, if <see cref="Kind"/> is <see cref="UnitKind.Syllable"/>; else the default value.</summary>
    public Syllable Syllable => _syllable > 0 ? SyllableTable.Get(_syllable - 1) : default;
}
