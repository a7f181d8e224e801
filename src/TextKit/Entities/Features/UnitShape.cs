using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>Sums up kind and case of a unit in one small number.</summary>
internal static class UnitShape
{
    /// <summary>Stands for what is outside the line.</summary>
    public const byte Edge = 0;

    private const int Cases = 4, Kinds = 16;

    /// <summary>Number of shapes.</summary>
    public const int Count = 1 + (Kinds * Cases * 2);

    /// <summary>The shape of a unit.</summary>
    public static byte Of(in Unit unit, NameCase nameCase)
    {
        // One letter, or a mark: a class of its own.
        int single = unit.Length == 1 ? 1 : 0;
        return (byte)(1 + (((((int)unit.Kind * Cases) + (int)nameCase) * 2) + single));
    }

    /// <summary>Whether a unit can stand inside a run of capitals that makes a name.</summary>
    public static bool IsNameLike(in Unit unit) =>
        unit.IsCapital || unit.Kind == UnitKind.Code || (unit.Case == LetterCase.Mixed && unit.IsWord);
}
