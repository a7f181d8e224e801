using System.Text;
using TextKit.Syllables;
using TextKit.Tests.Specs;

namespace TextKit.Tests;

public sealed class ScannerSpecs
{
    [Theory]
    [SpecData("scan.md", Column = "units")]
    public void Text_comes_apart_into_units(SpecCase spec) => Show(spec["text"]).Should().Be(spec["units"]);

    [Theory]
    [SpecData("scan.md", Column = "kind")]
    public void One_unit_has_its_kind(SpecCase spec)
    {
        string text = spec["text"];
        TextUnit unit = TextScanner.Scan(text).Should().ContainSingle().Subject;
        unit.Span.Should().Be(new TextSpan(0, text.Length));
        unit.Kind.ToString().Should().Be(spec["kind"]);
    }

    private static string Show(string text)
    {
        var scanned = ScannedText.Scan(text);
        var shown = new StringBuilder();
        for (int i = 0; i < scanned.Count; i++)
        {
            if (i > 0) shown.Append(' ');
            if (i > 0 && scanned[i].IsGlued) shown.Append('·');
            shown.Append(scanned.Slice(i));
        }

        return shown.ToString();
    }
}
