using TextKit.Normalization;

namespace TextKit.Tests.Normalization;

public sealed class NormalizationOptionsTests
{
    [Theory]
    [InlineData("a\r\nb\rc\nd\u0085e\u2028f\u2029g", "a\nb\nc\nd\ne\nf\ng")]
    [InlineData("\r\n\r\n", "\n\n")]
    [InlineData("\r", "\n")]
    public void Line_ends_become_line_feeds(string text, string expected) =>
        Normalize(text, new() { LineEnds = LineEndHandling.LineFeed }).Should().Be(expected);

    [Fact]
    public void A_line_feed_comes_from_the_whole_line_end()
    {
        NormalizedText normalized = TextNormalizer.Normalize("a\r\nb", new() { LineEnds = LineEndHandling.LineFeed });

        normalized.ToOriginal(1..2).Should().Be(new TextSpan(1, 2));
        normalized.ToOriginal(2..3).Should().Be(new TextSpan(3, 1));
    }

    [Theory]
    [InlineData(PrivateUseHandling.Preserve, "\uF0B7Tên\uE000")]
    [InlineData(PrivateUseHandling.Space, " Tên ")]
    [InlineData(PrivateUseHandling.Remove, "Tên")]
    public void Private_use_characters_are_handled_as_asked(PrivateUseHandling handling, string expected) =>
        Normalize("\uF0B7Tên\uE000", new() { PrivateUse = handling }).Should().Be(expected);

    [Fact]
    public void Spaces_can_stay() =>
        Normalize("50\u00A0kg\u2009", new() { Spaces = SpaceHandling.Preserve }).Should().Be("50\u00A0kg\u2009");

    [Fact]
    public void Invisible_characters_can_stay() =>
        Normalize("\uFEFFa\u200Bb\u00AD", new() { Invisibles = InvisibleHandling.Preserve }).Should().Be("\uFEFFa\u200Bb\u00AD");

    [Fact]
    public void Eths_can_stay() =>
        Normalize("Ðà Nẵng", new() { Eth = EthHandling.Preserve }).Should().Be("Ðà Nẵng");

    [Theory]
    [InlineData(MarkOrder.Vietnamese, "ắ")]
    [InlineData(MarkOrder.Canonical, "á\u0306")]
    public void Order_of_marks_is_mended_or_kept(MarkOrder order, string expected) =>
        Normalize("a\u0301\u0306", new() { MarkOrder = order }).Should().Be(expected);

    [Theory]
    [InlineData("Việt", "Vie\u0323\u0302t")]
    [InlineData("tiê\u0301ng", "tie\u0302\u0301ng")]
    [InlineData("ợ", "o\u031B\u0323")]
    [InlineData("Đức", "Đu\u031B\u0301c")]
    public void Letters_are_decomposed_in_canonical_order(string text, string expected) =>
        Normalize(text, new() { Form = CompositionForm.Decomposed }).Should().Be(expected);

    [Fact]
    public void Marks_are_placed_before_letters_are_decomposed() =>
        Normalize("hoà", new() { Form = CompositionForm.Decomposed, ToneMarks = ToneMarkPlacement.Traditional }).Should().Be("ho\u0300a");

    [Fact]
    public void A_decomposed_letter_comes_from_the_letter_it_was()
    {
        NormalizedText normalized = TextNormalizer.Normalize("ê\u0301a", new() { Form = CompositionForm.Decomposed });

        normalized.Text.Should().Be("e\u0302\u0301a");
        for (int i = 0; i < 3; i++) normalized.ToOriginal(i..(i + 1)).Should().Be(new TextSpan(0, 2));
        normalized.ToOriginal(3..4).Should().Be(new TextSpan(2, 1));
    }

    private static string Normalize(string text, NormalizationOptions options) => TextNormalizer.Normalize(text, options).Text;
}
