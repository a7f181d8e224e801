using System.Text;

namespace TextKit.Tests.Normalization;

/// <summary>Writes and reads characters that cannot be seen, by names in braces: <c>tie{mũ}{sắc}ng</c>.</summary>
internal static class Shown
{
    private static readonly (string Name, string Characters)[] Names =
    [
        ("huyền", "\u0300"), ("sắc", "\u0301"), ("ngã", "\u0303"), ("hỏi", "\u0309"), ("nặng", "\u0323"),
        ("mũ", "\u0302"), ("trăng", "\u0306"), ("móc", "\u031B"), ("hai chấm", "\u0308"),
        ("huyền cũ", "\u0340"), ("sắc cũ", "\u0341"), ("Angstrom", "\u212B"), ("Kelvin", "\u212A"),
        ("NBSP", "\u00A0"), ("NNBSP", "\u202F"), ("thin", "\u2009"), ("ideographic", "\u3000"),
        ("BOM", "\uFEFF"), ("ZWSP", "\u200B"), ("ZWNJ", "\u200C"), ("ZWJ", "\u200D"), ("SHY", "\u00AD"),
        ("VS16", "\uFE0F"), ("keycap", "\u20E3"), ("PUA", "\uF0B7"), ("CR", "\r"), ("LF", "\n"),
    ];

    /// <summary>The text that is meant.</summary>
    public static string Read(string shown)
    {
        var text = new StringBuilder(shown);
        foreach ((string name, string characters) in Names) text.Replace($"{{{name}}}", characters);
        return text.ToString();
    }
}
