using TextKit.Automata;
using TextKit.Syllables;

namespace TextKit.Segmentation;

/// <summary>Phrases whose words are given by the user, whatever the model says.</summary>
/// <remarks>
/// An entry is a phrase as the segmenter would print it: <c>học_máy</c> always joins, <c>người dân</c> always splits, and
/// <c>trí_tuệ nhân_tạo</c> does both. Case, composition and tone placement make no difference. The longest entry that begins at a
/// unit wins; a word of several syllables at the edge of an entry does not join with what stands beside it. Immutable and thread-safe.
/// </remarks>
/// <example><code>
/// var lexicon = UserLexicon.Create(["học_máy", "người dân"]);
/// var segmenter = new WordSegmenter(lexicon);
/// </code></example>
public sealed class UserLexicon
{
    private const int Join = int.MaxValue;
    private const int Split = -int.MaxValue;

    private readonly PhraseTable<bool[]> _entries;

    private readonly bool _isEmpty;

    private UserLexicon(IReadOnlyCollection<string> entries)
    {
        _isEmpty = entries.Count == 0;
        _entries = new PhraseTable<bool[]>(entries.Select(entry => KeyValuePair.Create(entry.Replace('_', ' '), JointsOf(entry))));
    }

    /// <summary>The lexicon without entries.</summary>
    public static UserLexicon Empty { get; } = new([]);

    /// <summary>Makes a lexicon from entries; of two for one phrase the later wins.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    public static UserLexicon Create(IEnumerable<string> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new UserLexicon([.. entries]);
    }

    /// <summary>Reads a lexicon: one entry a line; blank lines and lines that begin with <c>#</c> are skipped.</summary>
    /// <param name="reader">The text; read to its end.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    public static UserLexicon Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var entries = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#') entries.Add(line.Trim());
        }

        return new UserLexicon(entries);
    }

    /// <summary>Writes the decisions of all entries that occur over the scores of the model.</summary>
    internal void Apply(ReadOnlySpan<Unit> units, Span<int> scores)
    {
        if (_isEmpty) return;
        for (int i = 0; i < units.Length; i++)
        {
            int length = _entries.Match(units, i, out bool[]? joints);
            if (length < 2 || CrossesLine(units.Slice(i, length))) continue;
            for (int k = 1; k < length; k++) scores[i + k] = joints![k] ? Join : Split;
            if (joints![1]) scores[i] = Math.Min(scores[i], Split);
            if (joints[length - 1] && i + length < scores.Length) scores[i + length] = Math.Min(scores[i + length], Split);
            i += length - 1;
        }
    }

    // Whether each unit of an entry is joined to the one before it.
    private static bool[] JointsOf(string entry) =>
        [.. UnitScanner.Scan(entry.Replace('_', ' ')).Select(unit => unit.Start > 0 && entry[unit.Start - 1] == '_')];

    private static bool CrossesLine(ReadOnlySpan<Unit> phrase)
    {
        foreach (ref readonly Unit unit in phrase[1..])
        {
            if (unit.StartsLine) return true;
        }

        return false;
    }
}
