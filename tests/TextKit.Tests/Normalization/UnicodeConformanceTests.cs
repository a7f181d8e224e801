using System.Globalization;
using System.IO.Compression;
using TextKit.Normalization;

namespace TextKit.Tests.Normalization;

/// <summary>The Unicode consortium's own test, for every line all of whose characters are in the repertoire.</summary>
public sealed class UnicodeConformanceTests
{
    private const string TestFile = "data/unicode/NormalizationTest.txt.gz";

    [SharedDataTheory(TestFile)]
    [InlineData(MarkOrder.Canonical)]
    [InlineData(MarkOrder.Vietnamese)]
    public void Every_line_of_the_repertoire_conforms(MarkOrder order)
    {
        var form = new NormalizationOptions { MarkOrder = order, Spaces = SpaceHandling.Preserve, Invisibles = InvisibleHandling.Preserve };
        List<string[]> lines = [.. ReadLines().Where(columns => columns.Take(3).All(IsInRepertoire))];

        lines.Should().HaveCountGreaterThan(500);
        foreach (string[] columns in lines)
        {
            Check(columns[0..3], form, columns[1]);
            Check(columns[0..3], form with { Form = CompositionForm.Decomposed }, columns[2]);
            if (!IsInRepertoire(columns[3] + columns[4])) continue;
            Check(columns[3..5], form, columns[3]);
            Check(columns[3..5], form with { Form = CompositionForm.Decomposed }, columns[4]);
        }
    }

    [Fact]
    public void Every_character_outside_the_repertoire_passes()
    {
        var form = new NormalizationOptions { Spaces = SpaceHandling.Preserve, Invisibles = InvisibleHandling.Preserve };
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = ((char)c).ToString();
            if (!IsInRepertoire(text)) Check([text], form, text);
        }
    }

    private static void Check(string[] texts, NormalizationOptions options, string expected)
    {
        foreach (string text in texts) TextNormalizer.Normalize(text, options).Text.Should().Be(expected);
    }

    private static bool IsInRepertoire(string text) => text.All(c => CharacterRoleTable.Has(c, CharacterRoles.Repertoire));

    private static IEnumerable<string[]> ReadLines()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Find(TestFile)!), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] is not ('#' or '@')) yield return [.. line.Split(';').Take(5).Select(ReadColumn)];
        }
    }

    private static string ReadColumn(string column) =>
        string.Concat(column.Split(' ').Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
