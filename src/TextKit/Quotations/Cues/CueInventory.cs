using System.Globalization;
using TextKit.Automata;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Cues;

/// <summary>The reporting verbs and phrases of <c>Data/cues.tsv</c>, found in a text in one pass.</summary>
internal static class CueInventory
{
    private static readonly List<CueEntry> Listed = [.. DataFile.ReadRows("Quotations/cues.tsv")
        .Select(row => new CueEntry(row[0], Enum.Parse<CueClass>(row[1], ignoreCase: true), int.Parse(row[2], CultureInfo.InvariantCulture), row[3]))];

    // A compound stands for no cue: "theo dõi" is found in place of "theo".
    private static readonly PhraseTable<CueEntry> Table = new(DataFile.ReadLines("Quotations/cue-compounds.txt").Select(word => KeyValuePair.Create(word, (CueEntry?)null))
        .Concat(Listed.Select(entry => KeyValuePair.Create(entry.Phrase, (CueEntry?)entry)))!);

    /// <summary>Whether a cue that mostly or always reports begins at a unit.</summary>
    public static bool StartsAt(ScannedText text, int unit) => Table.Match(text.Units, unit, out CueEntry? entry) > 0 && entry is { Strength: > 1 };

    /// <summary>All cues of a text, in order, none overlapping.</summary>
    public static List<Cue> FindAll(ScannedText text, SpeakerWords words)
    {
        var cues = new List<Cue>();
        ReadOnlySpan<Unit> units = text.Units;
        for (int i = 0; i < units.Length; i++)
        {
            if (!Table.MayBegin(units[i].Key) || !units[i].IsWord) continue;
            int length = Table.Match(units, i, out CueEntry? entry);
            if (length == 0) continue;
            // In "tự tin nói" the verb is "nói".
            bool isPart = entry is null || (i > 0 && words.MatchBefore(i + length, i - 1, WordClass.Adverb) > length);
            if (!isPart) cues.Add(new Cue(new UnitRange(i, i + length), entry!));
            i += length - 1;
        }

        return cues;
    }
}
