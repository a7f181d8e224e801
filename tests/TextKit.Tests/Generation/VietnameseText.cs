using CsCheck;
using TextKit.Syllables;

namespace TextKit.Tests.Generation;

/// <summary>Random texts for property tests, weighted towards what Vietnamese texts hold and towards what breaks programs.</summary>
/// <example><code>
/// VietnameseText.Mixed.Sample(text => DocumentInvariants.Check(TextPipeline.Default.Analyze(text)));
/// </code></example>
public static class VietnameseText
{
    private static readonly string[] Words =
    [
        "hòa", "hoà", "thủy", "thuỷ", "khỏe", "khoẻ", "quý", "giếng", "gì", "khuỷu", "nghiêng", "người", "Việt", "Nam", "Hà", "Nội", "đường",
        "được", "không", "những", "của", "và", "các", "trường", "tỉnh", "Đà", "Nẵng", "ông", "bà", "Nguyễn", "Thị", "Phương", "ngày", "tháng",
        "năm", "nói", "rằng", "cho", "biết", "mưa", "lúa", "kỹ", "kĩ", "Mỹ", "ỷ", "ở", "ạ", "à", "quyết", "tuyết", "xoong", "pin", "Ban", "Dân", "vận",
    ];

    private static readonly string[] Foreign =
        ["Facebook", "café", "Müller", "naïve", "São", "Covid-19", "A/H5N1", "TP.HCM", "UBND", "ThS.", "N.V.A.", "www.vidu.vn", "#quê", "@ban", "a@b.vn"];

    private static readonly string[] Figures = ["1.000,5", "9,4%", "13/1", "6-2", "8h30", "2021", "0", "12", "XXI", "13/1/2022", "ngày 13", "năm 2021"];
    private static readonly string[] Marks = [".", ",", "...", "…", "!", "?", ":", ";", "“", "”", "\"", "(", ")", "-", "–", "./.", "•", "»", "’"];
    private static readonly string[] Spaces = [" ", "  ", "\t", "\u00A0", "\u2009", "\u3000", "\n", "\r\n", "\r", "\u2028", "\n\n"];
    private static readonly string[] Invisibles = ["\u200B", "\u200C", "\u200D", "\uFEFF", "\u00AD", "\uFE0F", "\u2060", "\u200E", "\uF0B7"];
    private static readonly string[] Emoji = ["😀", "👩\u200D💻", "❤\uFE0F\u200D🔥", "1\uFE0F\u20E3", "🇻🇳", "👍🏽", "©\uFE0F", "☀"];
    private static readonly string[] OtherScripts = ["Ελλάδα", "α\u0301", "Москва", "й", "и\u0306", "中文", "한국", "ไทย\u200B", "می\u200Cخواهم", "𝒳", "𠀀", "葛\U000E0100"];

    private static readonly string[] Debris =
        ["\uD83D", "\uDE00", "\0", "\u0008", "\uFFFD", "Ð", "ð", "Ɖ", "\u212B", "\u0340", "\u0344", "a\u0301\u0301", "t\u0301", "\u0323\u0302", "ǘ", "ḍ\u0307"];

    private static readonly Gen<string> CombiningMark = Gen.OneOf([.. "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0327\u0308\u034F"]).Select(c => c.ToString());

    /// <summary>One syllable of the inventory, composed, in any case, its tone mark on any of its vowels.</summary>
    public static Gen<string> Syllable { get; } =
        from shape in Gen.Int[0, SyllableTable.AllShapes.Length - 1]
        from tone in Gen.Int[0, 5]
        from place in Gen.Int[0, 2]
        from letterCase in Gen.Int[0, 3]
        select InCase(WithTone(SyllableTable.AllShapes[shape].Spelling, tone, place), letterCase);

    /// <summary>Plain text as it should be: composed words, numbers and marks with single spaces between them.</summary>
    public static Gen<string> Clean { get; } = Gen.Frequency(
            (12, Gen.OneOf(Words)), (3, Syllable), (1, Gen.OneOf(Figures)), (1, Gen.OneOf(Foreign)), (2, Gen.OneOf(Marks)))
        .Array[0, 40].Select(parts => string.Join(' ', parts));

    /// <summary>Text in any encoding with anything in it: decomposed, marks in the wrong order, zero-width characters, emoji, unpaired surrogates.</summary>
    public static Gen<string> Mixed { get; } = Gen.Frequency(
            (10, AnyEncoding(Gen.Frequency((3, Gen.OneOf(Words)), (1, Syllable)))),
            (10, Gen.Const(" ")),
            (2, Gen.OneOf(Marks)),
            (2, Gen.OneOf(Spaces)),
            (2, Gen.OneOf(Invisibles)),
            (1, AnyEncoding(Gen.OneOf(Foreign))),
            (1, Gen.OneOf(Figures)),
            (1, Gen.OneOf(Emoji)),
            (1, Gen.OneOf(OtherScripts)),
            (1, Gen.OneOf(Debris)),
            (1, CombiningMark),
            (1, Gen.Char.Select(c => c.ToString())))
        .Array[0, 40].Select(string.Concat);

    private static Gen<string> AnyEncoding(Gen<string> words) =>
        from word in words
        from encoding in Gen.Int[0, 5]
        select encoding switch
        {
            0 => VietnameseLetters.Decompose(word),
            1 => VietnameseLetters.DecomposeToneFirst(word),
            2 => VietnameseLetters.CombineTones(word),
            _ => word,
        };

    private static string WithTone(string spelling, int tone, int place)
    {
        int[] vowels = [.. Enumerable.Range(0, spelling.Length).Where(i => VietnameseLetters.IsVowel(spelling[i]))];
        int bearer = vowels[place % vowels.Length];
        char[] letters = spelling.ToCharArray();
        letters[bearer] = VietnameseLetters.WithTone(letters[bearer], tone);
        return new string(letters);
    }

    private static string InCase(string word, int letterCase) => letterCase switch
    {
        0 => word.ToUpperInvariant(),
        1 => char.ToUpperInvariant(word[0]) + word[1..],
        _ => word,
    };
}
