using TextKit.Entities.Lexicon;
using TextKit.Syllables;

namespace TextKit.Training.Clustering;

/// <summary>Counts the words of segmented text and keeps the frequent ones as entries of a lexicon.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<(ulong Hash, bool Name), (int Count, ulong[] Keys)> _counts = [];

    /// <summary>Counts the words of one line.</summary>
    public void Add(string line)
    {
        bool initial = true;
        foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Unit[] units = UnitScanner.Scan(word.Replace('_', ' '));
            if (units.Length is 0 or > WordLexicon.MaxLength) continue;
            Count(units, initial);
            initial = units.Length == 1 && units[0].Kind == UnitKind.Punctuation && word is not (",");
        }
    }

    /// <summary>The entries seen at least <paramref name="fewest"/> times, most frequent first.</summary>
    public List<LexiconEntry> Entries(int fewest) =>
        [.. _counts.Where(pair => pair.Value.Count >= fewest)
            .OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key.Hash).ThenBy(pair => pair.Key.Name)
            .Select(pair => new LexiconEntry(pair.Value.Keys, pair.Key.Name, pair.Value.Count))];

    private void Count(Unit[] units, bool initial)
    {
        if (units[0].Kind is UnitKind.Number or UnitKind.DateShape or UnitKind.TimeShape or UnitKind.Url or UnitKind.Email) return;
        bool name = units.All(unit => unit.IsCapital || unit.Case == LetterCase.Mixed) && (units.Length > 1 || !initial);
        ulong hash = PhraseHash.Of(units);
        (int count, ulong[]? keys) = _counts.GetValueOrDefault((hash, name));
        _counts[(hash, name)] = (count + 1, keys ?? [.. units.Select(unit => unit.Key)]);
    }
}
