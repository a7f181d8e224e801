namespace TextKit.Syllables;

/// <summary>Takes a Vietnamese syllable apart, from whatever spelling variant it is written in.</summary>
/// <remarks>
/// Letter case, composition (composed, decomposed in any order of marks, or mixed) and the place of the tone mark do not matter:
/// <c>hoà</c>, <c>HÒA</c> and <c>hoa</c> + U+0300 are one syllable. Which letters may stand together is told by two tables, the onsets and the
/// rimes of the orthography; syllables that end in <c>c ch p t</c> carry only sắc or nặng. Thread-safe; allocates nothing.
/// </remarks>
/// <example><code>
/// SyllableParser.TryParse("giếng", out Syllable well);   // gi + iê + ng, sắc
/// SyllableParser.TryParse("web", out _);                 // false
/// </code></example>
public static class SyllableParser
{
    /// <summary>Parses one syllable.</summary>
    /// <param name="text">The syllable alone, without surrounding space.</param>
    /// <param name="syllable">Its parts, or the default value if the text is not one syllable that the orthography allows.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Syllable syllable)
    {
        int id = SyllableLetters.TryPack(text, out ulong key) ? SyllableTable.Find(key) : -1;
        syllable = id >= 0 ? SyllableTable.Get(id) : default;
        return id >= 0;
    }

    /// <summary>Tells how a piece of text stands to Vietnamese orthography.</summary>
    /// <param name="text">A run of letters.</param>
    /// <returns><see cref="SyllableStatus.NotVietnamese"/> if it is not one syllable that the orthography allows.</returns>
    public static SyllableStatus Classify(ReadOnlySpan<char> text) =>
        TryParse(text, out Syllable syllable) ? syllable.Status : SyllableStatus.NotVietnamese;
}
