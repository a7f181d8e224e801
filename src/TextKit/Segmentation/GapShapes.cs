using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Tells the shape of units.</summary>
internal static class GapShapes
{
    /// <summary>Number of shapes.</summary>
    public const int Count = 8;

    /// <summary>Bits that one shape takes in a window of shapes.</summary>
    public const int Bits = 3;

    /// <summary>The shape of a unit.</summary>
    public static GapShape Of(in Unit unit) => unit.Kind switch
    {
        UnitKind.Syllable => unit.Case switch
        {
            LetterCase.Upper => GapShape.Upper,
            LetterCase.Capitalized or LetterCase.Mixed => GapShape.Capitalized,
            _ => GapShape.Lower,
        },
        UnitKind.ForeignWord => unit.Case is LetterCase.Lower or LetterCase.None ? GapShape.Foreign : GapShape.ForeignName,
        UnitKind.Abbreviation => GapShape.Abbreviation,
        UnitKind.Code => GapShape.Foreign,
        UnitKind.Number or UnitKind.DateShape or UnitKind.TimeShape => GapShape.Number,
        _ => GapShape.Edge,
    };
}
