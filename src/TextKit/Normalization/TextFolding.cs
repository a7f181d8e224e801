using System.Buffers;
using TextKit.Syllables;

namespace TextKit.Normalization;

/// <summary>Folds texts for search: what people type without marks, or spell another way, finds what was written.</summary>
/// <remarks>A folded text is a key to look up and compare by, never a correction of the text. Thread-safe.</remarks>
/// <example><code>
/// TextFolding.StripDiacritics("Đường Nguyễn Huệ");              // Duong Nguyen Hue
/// TextFolding.SearchKey("Mỹ") == TextFolding.SearchKey("Mĩ");   // true
/// </code></example>
public static class TextFolding
{
    // Beyond these two blocks no letter but those in BaseOf's care has marks.
    private static readonly char[] BaseLetters = [.. Enumerable.Range(0, 0x1F00).Select(c => BaseOf((char)c))];

    /// <summary>Removes the marks of all Latin letters and writes <c>d</c> for <c>đ</c>. Case, and everything else, stays.</summary>
    /// <param name="text">The text, composed or not.</param>
    /// <returns>The text without marks; the same string if it has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string StripDiacritics(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (System.Text.Ascii.IsValid(text)) return text;
        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length);
        ReadOnlySpan<char> stripped = buffer.AsSpan(0, StripDiacritics(text, buffer));
        string result = stripped.SequenceEqual(text) ? text : new string(stripped);
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }

    /// <summary>Removes the marks of all Latin letters and writes <c>d</c> for <c>đ</c>, without allocation.</summary>
    /// <param name="text">The text, composed or not.</param>
    /// <param name="destination">Where to write; at least as long as the text. It may be the text's own memory.</param>
    /// <returns>The number of UTF-16 code units written.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than the text.</exception>
    public static int StripDiacritics(ReadOnlySpan<char> text, Span<char> destination)
    {
        if (destination.Length < text.Length)
            throw new ArgumentException($"The destination holds {destination.Length} code units; the text has {text.Length}.", nameof(destination));
        int length = 0;
        foreach (char c in text)
        {
            bool marksLetter = CharacterRoleTable.Has(c, CharacterRoles.Mark) && length > 0 && IsLatinLetter(destination[length - 1]);
            if (!marksLetter) destination[length++] = c < BaseLetters.Length ? BaseLetters[c] : BaseOf(c);
        }

        return length;
    }

    /// <summary>The key that a text shares with its other spellings.</summary>
    /// <param name="text">The text. It is normalized first, with the default options.</param>
    /// <param name="folding">What may differ.</param>
    /// <returns>The key: equal keys (ordinally compared), equal but for what may differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string SearchKey(string text, SearchFolding folding = SearchFolding.Spelling)
    {
        ToneMarkPlacement placement = folding.HasFlag(SearchFolding.ToneMarkPlacement) ? ToneMarkPlacement.Reformed : ToneMarkPlacement.Preserve;
        string key = TextNormalizer.Normalize(text, NormalizationOptions.Default with { ToneMarks = placement }).Text;
        if (folding.HasFlag(SearchFolding.IAndY)) key = SyllableRewriter.Rewrite(key, WriteI);
        if (folding.HasFlag(SearchFolding.Case)) key = key.ToLowerInvariant();
        return folding.HasFlag(SearchFolding.Diacritics) ? StripDiacritics(key) : key;
    }

    private static bool WriteI(Span<char> letters, ulong key)
    {
        int syllable = SyllableTable.Find(key);
        if (syllable < 0) return false;
        SyllableShape shape = SyllableTable.ShapeOf(syllable);
        int nucleus = shape.NucleusStart;
        // After a glide the two spellings are two rimes: thuy and thui.
        bool written = shape.Nucleus == "i" && shape.Spelling[nucleus] == 'y' && (!shape.Glide || shape.Onset == "qu");
        if (!written) return false;
        char i = CharacterTable.IsUpper(CharacterTable.Entry(letters[nucleus])) ? 'I' : 'i';
        letters[nucleus] = ToneMarks.Add(i, (Tone)CharacterTable.Tone(CharacterTable.Entry(letters[nucleus])));
        return true;
    }

    private static bool IsLatinLetter(char c) =>
        CharacterRoleTable.Has(c, CharacterRoles.Repertoire) && CharacterTable.ClassOf(c) == CharacterClass.Letter;

    private static char BaseOf(char c)
    {
        if (CharacterTable.ClassOf(c) != CharacterClass.Letter) return c;
        Decomposition parts = CompositionTable.Decompose(c);
        return parts.First != c ? BaseOf(parts.First) : c switch
        {
            'đ' or 'ð' or 'ɖ' => 'd',
            'Đ' or 'Ð' or 'Ɖ' => 'D',
            _ => c,
        };
    }
}
