using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Tells the shape of units.</summary>
internal static class GapShapes
{
    /// <summary>Number of shapes.</summary>
    public const int Count = 8;

    /// <summary>Bits that one shape takes in a window of shapes.</summary>
    public const int Bits = 3;

    // Cases fit three bits.
    private const int CaseBits = 3;

    private static readonly GapShape[] ByKindAndCase = Fill();

    /// <summary>The shape of a unit.</summary>
    public static GapShape Of(in Unit unit) => ByKindAndCase[((int)unit.Kind << CaseBits) | (int)unit.Case];

    private static GapShape[] Fill()
    {
        var shapes = new GapShape[Enum.GetValues<UnitKind>().Length << CaseBits];
        foreach (UnitKind kind in Enum.GetValues<UnitKind>())
        {
            foreach (LetterCase letterCase in Enum.GetValues<LetterCase>()) shapes[((int)kind << CaseBits) | (int)letterCase] = Of(kind, letterCase);
        }

        return shapes;
    }

    private static GapShape Of(UnitKind kind, LetterCase letterCase) => kind switch
    {
        UnitKind.Syllable => letterCase switch
        {
            LetterCase.Upper => GapShape.Upper,
            LetterCase.Capitalized or LetterCase.Mixed => GapShape.Capitalized,
            _ => GapShape.Lower,
        },
        UnitKind.ForeignWord => letterCase is LetterCase.Lower or LetterCase.None ? GapShape.Foreign : GapShape.ForeignName,
        UnitKind.Abbreviation => GapShape.Abbreviation,
        UnitKind.Code => GapShape.Foreign,
        UnitKind.Number or UnitKind.DateShape or UnitKind.TimeShape => GapShape.Number,
        _ => GapShape.Edge,
    };
}
