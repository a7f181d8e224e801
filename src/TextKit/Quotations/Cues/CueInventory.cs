using System.Globalization;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Cues;

/// <summary>The reporting verbs and phrases of <c>Data/cues.tsv</c>.</summary>
internal static class CueInventory
{
    /// <summary>The phrases with what is known of them; nothing of a compound, which stands for no cue: <c>theo dõi</c> is found in place of <c>theo</c>.</summary>
    public static IReadOnlyList<(string Phrase, CueEntry? Entry)> Listed { get; } = [.. DataFile.ReadLines("Quotations/cue-compounds.txt").Select(word => (word, (CueEntry?)null))
        .Concat(DataFile.ReadRows("Quotations/cues.tsv").Select(row => (row[0], (CueEntry?)Entry(row))))];

    /// <summary>All cues of a text, in order, none overlapping.</summary>
    public static List<Cue> FindAll(SpeakerWords words)
    {
        var cues = new List<Cue>(words.Cues.Count);
        int end = 0;
        foreach (FoundCue found in words.Cues)
        {
            if (found.Units.Start < end) continue;
            end = found.Units.End;
            // In "tự tin nói" the verb is "nói".
            bool isPart = found.Entry is null || (found.Units.Start > 0 && words.MatchBefore(end, found.Units.Start - 1, WordClass.Adverb) > found.Units.Count);
            if (!isPart) cues.Add(new Cue(found.Units, found.Entry!));
        }

        return cues;
    }

    private static CueEntry Entry(string[] row) => new(row[0], Enum.Parse<CueClass>(row[1], ignoreCase: true), int.Parse(row[2], CultureInfo.InvariantCulture), row[3]);
}
