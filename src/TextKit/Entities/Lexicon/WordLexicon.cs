using TextKit.Syllables;

namespace TextKit.Entities.Lexicon;

/// <summary>The words and names whose clusters are known, found by longest match from left to right.</summary>
/// <remarks>
/// An entry is a phrase and whether it is written as a name: <c>Bộ</c> inside a sentence and <c>bộ</c> are two. Prefixes of phrases are in
/// the table too, so that a match ends as soon as nothing longer can follow. Immutable.
/// </remarks>
internal sealed class WordLexicon
{
    /// <summary>Most units that one phrase has.</summary>
    public const int MaxLength = 6;

    /// <summary>In the table of a phrase that is only the beginning of others.</summary>
    public const int NoEntry = -1;

    private readonly Dictionary<uint, (int Plain, int Name)> _phrases;

    /// <summary>Makes a lexicon of phrases and their prefixes.</summary>
    /// <param name="phrases">Folded phrase hash to the entries of its plain and its name writing, <see cref="NoEntry"/> where there is none.</param>
    public WordLexicon(Dictionary<uint, (int Plain, int Name)> phrases) => _phrases = phrases;

    /// <summary>Splits a text into the longest phrases known, from left to right; together they hold every unit.</summary>
    public List<LexiconToken> Tokenize(ReadOnlySpan<Unit> units, ReadOnlySpan<NameCase> cases)
    {
        var tokens = new List<LexiconToken>(units.Length);
        for (int i = 0; i < units.Length; i += tokens[^1].Count) tokens.Add(MatchAt(units, cases, i));
        return tokens;
    }

    private LexiconToken MatchAt(ReadOnlySpan<Unit> units, ReadOnlySpan<NameCase> cases, int start)
    {
        var best = new LexiconToken(start, 1, NoEntry);
        ulong hash = PhraseHash.Empty;
        bool name = true, shout = false;
        for (int i = start; i < units.Length && i < start + MaxLength; i++)
        {
            if (i > start && units[i].StartsLine) break;
            hash = PhraseHash.Extend(hash, units[i].Key);
            if (!_phrases.TryGetValue(PhraseHash.Fold(hash), out (int Plain, int Name) found)) break;
            shout |= cases[i] == NameCase.Shout;
            name &= cases[i] == NameCase.Name || (cases[i] == NameCase.Initial && i == start);
            bool wantsName = shout ? found.Name >= 0 : name && (i > start || cases[i] == NameCase.Name || found.Plain < 0);
            int entry = Prefer(wantsName, found);
            if (entry >= 0) best = new LexiconToken(start, i + 1 - start, entry);
        }

        return best;
    }

    // A writing that was never seen takes what is known of the other: HÀ NỘI, hà nội.
    private static int Prefer(bool name, (int Plain, int Name) found) =>
        name ? (found.Name >= 0 ? found.Name : found.Plain) : found.Plain >= 0 ? found.Plain : found.Name;
}
