using TextKit.Automata;
using TextKit.Syllables;

namespace TextKit.Entities;

/// <summary>The written list of bodies whose designation goes on where nothing in the text tells: <c>Cục Quản lý Khám, chữa bệnh</c>.</summary>
internal sealed class Designations
{
    private readonly PhraseTable<bool> _phrases;

    private Designations(PhraseTable<bool> phrases) => _phrases = phrases;

    /// <summary>The list that comes with the library.</summary>
    public static Designations Load() => new(new PhraseTable<bool>(DataFile.ReadRows("Entities/bodies.tsv").Select(row => KeyValuePair.Create(row[0], true))));

    /// <summary>A body that is at least as long as the longest designation that begins with it.</summary>
    public UnitRange Whole(ScannedText text, UnitRange line, UnitRange body)
    {
        int end = body.Start + _phrases.Match(text.Units[..line.End], body.Start, out _);
        return end > body.End ? body with { End = end } : body;
    }

    /// <summary>The body that begins at a unit with a capital; an empty range if there is none.</summary>
    public UnitRange At(ScannedText text, UnitRange line, int start) => Whole(text, line, new UnitRange(start, start));
}
