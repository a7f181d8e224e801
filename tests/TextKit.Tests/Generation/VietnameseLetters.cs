using System.Text;

namespace TextKit.Tests.Generation;

/// <summary>The Vietnamese vowel letters with every tone, and the other ways to encode them. Written apart from the library, so as to test it.</summary>
public static class VietnameseLetters
{
    /// <summary>The combining tone marks in the order huyền, hỏi, ngã, sắc, nặng.</summary>
    public const string ToneMarks = "\u0300\u0309\u0303\u0301\u0323";

    private static readonly string[] Vowels =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
        "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
    ];

    // A letter, and the letter and mark it is made of.
    private static readonly Dictionary<char, string> VowelMarks = new[]
    {
        "ăa\u0306", "âa\u0302", "êe\u0302", "ôo\u0302", "ơo\u031B", "ưu\u031B",
        "ĂA\u0306", "ÂA\u0302", "ÊE\u0302", "ÔO\u0302", "ƠO\u031B", "ƯU\u031B",
    }.ToDictionary(row => row[0], row => row[1..]);

    private static readonly Dictionary<char, (char Letter, int Tone)> Toned = Vowels
        .SelectMany(row => row.Select((c, tone) => (c, row[0], tone))).ToDictionary(entry => entry.c, entry => (entry.Item2, entry.tone));

    /// <summary>Whether the character is a vowel letter, with any tone.</summary>
    public static bool IsVowel(char c) => Toned.ContainsKey(c);

    /// <summary>A vowel letter with a tone, 0–5 in the order of <see cref="ToneMarks"/> after none.</summary>
    public static char WithTone(char vowel, int tone) => Vowels.First(row => row.Contains(vowel))[tone];

    /// <summary>Every letter with its marks in canonical order: what Unicode's form D gives.</summary>
    public static string Decompose(string text) => Rewrite(text, (letter, vowelMark, tone) =>
        // The horn (class 216) and the dot below (220) come before the other marks above (230).
        tone == "\u0323" && vowelMark != "\u031B" ? letter + tone + vowelMark : letter + vowelMark + tone);

    /// <summary>Every letter with its tone mark first, as some keyboards and converters leave it.</summary>
    public static string DecomposeToneFirst(string text) => Rewrite(text, (letter, vowelMark, tone) => letter + tone + vowelMark);

    /// <summary>Precomposed vowels with combining tones: the way of Windows code page 1258.</summary>
    public static string CombineTones(string text) => Rewrite(text, (letter, vowelMark, tone) =>
        (vowelMark.Length == 0 ? letter : VowelMarks.First(pair => pair.Value == letter + vowelMark).Key.ToString()) + tone);

    private static string Rewrite(string text, Func<string, string, string, string> write)
    {
        var result = new StringBuilder();
        foreach (char c in text)
        {
            if (!Toned.TryGetValue(c, out (char Letter, int Tone) vowel))
            {
                result.Append(c);
                continue;
            }

            string parts = VowelMarks.GetValueOrDefault(vowel.Letter, vowel.Letter.ToString());
            result.Append(write(parts[..1], parts[1..], vowel.Tone == 0 ? "" : ToneMarks[vowel.Tone - 1].ToString()));
        }

        return result.ToString();
    }
}
