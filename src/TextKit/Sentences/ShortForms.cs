using System.Buffers;
using TextKit.Syllables;

namespace TextKit.Sentences;

/// <summary>What is known of short forms and of the words that begin sentences after them.</summary>
internal static class ShortForms
{
    private const int MaxInitial = 2;
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXivx");

    private static readonly Dictionary<ulong, string> KindByForm =
        DataFile.ReadRows("Syllables/abbreviations.tsv").ToDictionary(row => UnitKey.Of(row[0]), row => row[1]);

    private static readonly ILookup<string, ulong> Words =
        DataFile.ReadRows("Sentences/openers.tsv").ToLookup(row => row[1], row => UnitKey.Of(row[0]));

    private static readonly HashSet<ulong> Openers = [.. Words["opener"]];
    private static readonly HashSet<ulong> Labels = [.. Words["label"]];

    /// <summary>Whether a unit is a capitalised word that begins sentences.</summary>
    public static bool IsOpener(in Unit unit) => unit.IsCapital && Openers.Contains(unit.Key);

    /// <summary>Whether a unit is a word that heads a numbered part: <c>Điều</c>, <c>Chương</c>.</summary>
    public static bool IsLabel(in Unit unit) => unit.IsCapital && Labels.Contains(unit.Key);

    /// <summary>Whether a full stop after the unit may be that of a short form: <c>TS</c>, <c>PGS.TS</c>, <c>Mr</c>, <c>T</c>, <c>Kh</c>.</summary>
    public static bool IsShortForm(ScannedText text, int unit)
    {
        if (!text[unit].IsWord) return false;
        ReadOnlySpan<char> form = text.Slice(unit);
        if (IsInitial(text[unit])) return true;
        return text[unit].Case != LetterCase.Lower && KindByForm.ContainsKey(UnitKey.Of(form[(form.LastIndexOf('.') + 1)..]));
    }

    /// <summary>Whether a sentence may end with a short form that holds its full stop: <c>v.v.</c> and the initials of a person do, <c>TP.</c> does not.</summary>
    public static bool MayClose(ReadOnlySpan<char> form)
    {
        ReadOnlySpan<char> letters = form[..^1];
        return KindByForm.TryGetValue(UnitKey.Of(letters), out string? kind) ? kind == "closing" : letters.Contains('.');
    }

    /// <summary>Whether a unit may number an item: <c>1</c>, <c>12</c>, <c>a</c>, <c>IV</c>.</summary>
    public static bool IsItemNumber(ScannedText text, int unit, int maxDigits) =>
        text[unit].Kind == UnitKind.Number
            ? text[unit].Length <= maxDigits
            : text[unit].IsWord && (text[unit].Length == 1 || text.Slice(unit).IndexOfAnyExcept(RomanDigits) < 0);

    // A capital, alone or with the h or r of a written onset: T., Kh., Tr.
    private static bool IsInitial(in Unit unit) =>
        unit.Case == LetterCase.Capitalized && (unit.Length == 1 || (unit.Length <= MaxInitial && unit.Kind != UnitKind.Syllable));
}
