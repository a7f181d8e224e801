using System.Collections.Immutable;
using System.Diagnostics;
using CsCheck;
using TextKit.Syllables;
using TextKit.Tests.Generation;

namespace TextKit.Tests.Syllables;

public sealed class UnitScannerTests
{
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData("hòa", "hoà")]
    [InlineData("Hòa", "HOÀ")]
    [InlineData("Covid-19", "COVID-19")]
    [InlineData("Mát-xcơ-va", "MÁT-XCƠ-VA")]
    public void Case_and_tone_placement_do_not_change_the_key(string one, string other) =>
        UnitKey.Of(one).Should().Be(UnitKey.Of(other));

    [Theory]
    [InlineData("ba", "bà")]
    [InlineData("ban", "bán")]
    [InlineData("da", "đa")]
    [InlineData("a1", "a2")]
    [InlineData("Moscow", "Mosocw")]
    public void Other_letters_have_another_key(string one, string other) => UnitKey.Of(one).Should().NotBe(UnitKey.Of(other));

    [Theory]
    [InlineData("nhân", LetterCase.Lower)]
    [InlineData("Nhân", LetterCase.Capitalized)]
    [InlineData("Ở", LetterCase.Capitalized)]
    [InlineData("NHÂN", LetterCase.Upper)]
    [InlineData("iPhone", LetterCase.Mixed)]
    [InlineData("ThS", LetterCase.Mixed)]
    [InlineData("Covid-19", LetterCase.Capitalized)]
    [InlineData("中文", LetterCase.None)]
    [InlineData("12", LetterCase.None)]
    public void A_unit_knows_its_case(string text, LetterCase expected) => Scan(text).Should().ContainSingle().Which.Case.Should().Be(expected);

    [Theory]
    [InlineData("a b", UnitGap.Space)]
    [InlineData("a\u00A0\tb", UnitGap.Space)]
    [InlineData("a,", UnitGap.None)]
    [InlineData("a\nb", UnitGap.Line)]
    [InlineData("a\r\nb", UnitGap.Line)]
    [InlineData("a \r b", UnitGap.Line)]
    [InlineData("a\u2028b", UnitGap.Line)]
    [InlineData("a\n\nb", UnitGap.Paragraph)]
    [InlineData("a\r\n \r\nb", UnitGap.Paragraph)]
    internal void A_unit_knows_what_stands_before_it(string text, UnitGap expected) => Scan(text)[1].Gap.Should().Be(expected);

    [Theory]
    [InlineData("x\u0323\u0307y")]
    [InlineData("5\u0338")]
    [InlineData(".\u0301")]
    [InlineData("12%\u20DD")]
    [InlineData("a\U000E0100b")]
    [InlineData("क्ष")]
    [InlineData("می\u200Cخواهم")]
    public void A_boundary_never_parts_a_base_from_its_marks(string text) =>
        Scan(text).Should().ContainSingle().Which.Length.Should().Be(text.Length);

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("a\uDE00b")]
    [InlineData("\0")]
    [InlineData("\u0301")]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Debris_is_scanned_like_anything_else(string text) =>
        Scan(text).Sum(unit => unit.Length).Should().Be(text.Count(c => !char.IsWhiteSpace(c)));

    [Fact]
    public void Every_text_comes_apart_without_loss() => VietnameseText.Mixed.Sample(text =>
    {
        int end = 0;
        foreach (Unit unit in Scan(text))
        {
            bool sound = unit.Length > 0 && text.AsSpan(end, unit.Start - end).IsWhiteSpace() && unit.Key == UnitKey.Of(text.AsSpan(unit.Start, unit.Length));
            if (!sound) return false;
            end = unit.End;
        }

        return text.AsSpan(end).IsWhiteSpace();
    });

    [Fact]
    public void Spaced_syllables_are_found_one_by_one() => AllowedSyllable.Array[1, 20].Sample(syllables =>
    {
        ImmutableArray<TextUnit> units = TextScanner.Scan(string.Join(' ', syllables));
        return units.Select(unit => unit.Syllable.ToString()).SequenceEqual(syllables);
    });

    [Fact]
    public void Enumerating_composed_text_gives_the_same_units_and_allocates_nothing()
    {
        const string Text = "Sáng 13/1, TP.HCM có 1.000,5 ha lúa; xem vidu.vn 👍 (Covid-19)...";
        int expected = TextScanner.Scan(Text).Length;
        Count(Text).Should().Be(expected);

        long before = GC.GetAllocatedBytesForCurrentThread();
        int units = Count(Text);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        (units, allocated).Should().Be((expected, 0));
    }

    [Fact]
    public void A_unit_gives_its_syllable_with_the_tone() =>
        TextScanner.Scan("thuỷ Facebook").Select(unit => (unit.Syllable.ToString(), unit.Syllable.Tone)).Should().Equal(("thủy", Tone.Hoi), ("", Tone.Ngang));

    // It takes half a second at most; were any reader quadratic, it would take hours.
    [Theory]
    [InlineData("a.")]
    [InlineData("ab.")]
    [InlineData("A.")]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData("A&")]
    [InlineData("a'")]
    [InlineData("1.")]
    [InlineData("1/")]
    [InlineData("1")]
    [InlineData("1a-")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("a_")]
    [InlineData("#")]
    [InlineData("http://")]
    [InlineData("\u0301")]
    [InlineData("a\u0301")]
    [InlineData("\uD83D")]
    [InlineData("👍\u200D")]
    [InlineData("(\"")]
    [InlineData("?(")]
    public void A_megabyte_of_anything_takes_linear_time(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, Megabyte / part.Length));
        var watch = Stopwatch.StartNew();

        ScannedText scanned = ScannedText.Scan(text);

        scanned.Units[^1].End.Should().Be(scanned.Text.Length);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
    }

    private static readonly Gen<string> AllowedSyllable = Gen.Int[0, SyllableTable.Count - 1]
        .Where(id => SyllableTable.ShapeOf(id).Allows(SyllableTable.ToneOf(id))).Select(id => SyllableTable.Get(id).ToString());

    private static int Count(ReadOnlySpan<char> text)
    {
        int units = 0;
        foreach (TextUnit _ in TextScanner.Enumerate(text)) units++;
        return units;
    }

    private static Unit[] Scan(string text) => UnitScanner.Scan(text);
}
