using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace TextKit.Syllables;

/// <summary>One 16-bit entry for each UTF-16 code unit: class, case, tone and letter code, so that the scan needs one look-up.</summary>
/// <remarks>Bits 0–5: letter code (0 if not of the Vietnamese repertoire); 6–8: tone; 9–11: class; 12: letter of the repertoire; 13: upper case; 14: lower case; 15: toned.</remarks>
internal static class CharacterTable
{
    /// <summary>Set in the entry of a letter with a tone mark.</summary>
    public const uint Toned = 1 << 15;

    /// <summary>Set in the entry of a letter of the Vietnamese repertoire.</summary>
    public const uint Spelled = 1 << 12;

    private const uint Upper = 1 << 13;
    private const uint Lower = 1 << 14;
    private const char LastLetter = 'ỹ';
    private const string BaseLetters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const string VowelsByTone =
        "aàảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "eèẻẽéẹ" + "êềểễếệ" + "iìỉĩíị" +
        "oòỏõóọ" + "ôồổỗốộ" + "ơờởỡớợ" + "uùủũúụ" + "ưừửữứự" + "yỳỷỹýỵ";

    private static readonly ushort[] Entries = Build();

    /// <summary>The entry of a code unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Entry(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Entries), c);

    /// <summary>The letter or digit code, 1–63, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Code(uint entry) => entry & 63;

    /// <summary>The tone a precomposed vowel carries.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Tone(uint entry) => (entry >> 6) & 7;

    /// <summary>The class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass Class(uint entry) => (CharacterClass)((entry >> 9) & 7);

    /// <summary>Whether it is an upper-case letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(uint entry) => (entry & Upper) != 0;

    /// <summary>Whether it is a lower-case letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLower(uint entry) => (entry & Lower) != 0;

    /// <summary>The class of a code unit.</summary>
    public static CharacterClass ClassOf(char c) => Class(Entry(c));

    /// <summary>Whether a letter or mark beyond the basic plane begins at an index.</summary>
    public static bool IsAstralLetterOrMark(ReadOnlySpan<char> text, int index) =>
        IsAstral(text, index, out Rune rune) && (Rune.IsLetter(rune) || IsMark(rune));

    /// <summary>Index of the first code unit at or after an index that is no combining mark.</summary>
    public static int SkipMarks(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length)
        {
            if (ClassOf(text[index]) == CharacterClass.Mark) index++;
            else if (IsAstral(text, index, out Rune rune) && IsMark(rune)) index += 2;
            else break;
        }

        return index;
    }

    /// <summary>The small letter with a code, or NUL if the code is of no letter.</summary>
    public static char Letter(uint code) => code > 0 && code <= BaseLetters.Length ? BaseLetters[(int)code - 1] : '\0';

    private static bool IsAstral(ReadOnlySpan<char> text, int index, out Rune rune)
    {
        rune = default;
        return index + 1 < text.Length && Rune.TryCreate(text[index], text[index + 1], out rune);
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static ushort[] Build()
    {
        var entries = new ushort[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++) entries[c] = Describe((char)c);
        return entries;
    }

    private static ushort Describe(char c)
    {
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
        uint entry = (uint)Classify(c, category) << 9;
        if (category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter) entry |= Upper;
        if (category == UnicodeCategory.LowercaseLetter) entry |= Lower;
        uint code = c <= LastLetter ? LetterCode(char.ToLowerInvariant(c)) : 0;
        if (code != 0 && !char.IsAsciiDigit(c)) entry |= Spelled;
        return (ushort)(entry | code);
    }

    private static uint LetterCode(char lower)
    {
        if (char.IsAsciiDigit(lower)) return (uint)(BaseLetters.Length + 1 + (lower - '0'));
        int vowel = VowelsByTone.IndexOf(lower, StringComparison.Ordinal);
        if (vowel < 0) return (uint)(BaseLetters.IndexOf(lower, StringComparison.Ordinal) + 1);
        uint letter = (uint)BaseLetters.IndexOf(VowelsByTone[vowel / 6 * 6], StringComparison.Ordinal) + 1, tone = (uint)vowel % 6;
        return letter | (tone << 6) | (tone > 0 ? Toned : 0);
    }

    private static CharacterClass Classify(char c, UnicodeCategory category) => category switch
    {
        _ when c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => CharacterClass.LineEnd,
        _ when char.IsWhiteSpace(c) => CharacterClass.Space,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterClass.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
            CharacterClass.Mark,
        // The zero-width joiner and non-joiner belong to what stands before them (Unicode UAX #29).
        _ when c is '\u200C' or '\u200D' => CharacterClass.Mark,
        _ when char.IsAsciiDigit(c) => CharacterClass.Digit,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or
            UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or
            UnicodeCategory.FinalQuotePunctuation => CharacterClass.Punctuation,
        UnicodeCategory.OtherPunctuation when c is not ('#' or '@' or '%' or '&' or '*' or '\\') => CharacterClass.Punctuation,
        UnicodeCategory.Surrogate => CharacterClass.Surrogate,
        _ => CharacterClass.Other,
    };
}
