using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TextKit.Syllables;

/// <summary>One 16-bit entry for each UTF-16 code unit: class, case, tone and letter code, so that the scan needs one look-up.</summary>
/// <remarks>Bits 0–5: letter code (0 if not of the Vietnamese repertoire); 6–8: tone; 9–12: class; 13: upper case; 14: lower case.</remarks>
internal static class CharacterTable
{
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
    public static CharacterClass Class(uint entry) => (CharacterClass)((entry >> 9) & 15);

    /// <summary>Whether it is an upper-case letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(uint entry) => (entry & (1 << 13)) != 0;

    /// <summary>Whether it is a lower-case letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLower(uint entry) => (entry & (1 << 14)) != 0;

    /// <summary>The class of a code unit.</summary>
    public static CharacterClass ClassOf(char c) => Class(Entry(c));

    private static ushort[] Build()
    {
        var entries = new ushort[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++) entries[c] = Describe((char)c);
        return entries;
    }

    private static ushort Describe(char c)
    {
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
        int entry = (int)Classify(c, category) << 9;
        if (category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter) entry |= 1 << 13;
        if (category == UnicodeCategory.LowercaseLetter) entry |= 1 << 14;
        return (ushort)(entry | LetterCode(char.ToLowerInvariant(c)));
    }

    private static int LetterCode(char lower)
    {
        if (char.IsAsciiDigit(lower)) return BaseLetters.Length + 1 + (lower - '0');
        int vowel = VowelsByTone.IndexOf(lower, StringComparison.Ordinal);
        if (vowel < 0) return BaseLetters.IndexOf(lower, StringComparison.Ordinal) + 1;
        int letter = BaseLetters.IndexOf(VowelsByTone[vowel / 6 * 6], StringComparison.Ordinal) + 1;
        return letter | ((vowel % 6) << 6);
    }

    private static CharacterClass Classify(char c, UnicodeCategory category) => category switch
    {
        _ when c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => CharacterClass.LineEnd,
        _ when char.IsWhiteSpace(c) => CharacterClass.Space,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterClass.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
            CharacterClass.Mark,
        _ when char.IsAsciiDigit(c) => CharacterClass.Digit,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or
            UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or
            UnicodeCategory.FinalQuotePunctuation => CharacterClass.Punctuation,
        UnicodeCategory.OtherPunctuation when c is not ('#' or '@' or '%' or '&' or '*' or '\\') => CharacterClass.Punctuation,
        UnicodeCategory.Surrogate => CharacterClass.Surrogate,
        _ => CharacterClass.Other,
    };
}
