using TextKit.Normalization;

namespace TextKit.Tests.Normalization;

public sealed class NormalizedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Hội nghị hôm nay bàn về “thủy lợi” – và khoẻ mạnh… 😀\r\n")]
    [InlineData("Ελλάδα, Москва, 中文, α\u0301, 👩\u200D💻, 1\uFE0F\u20E3, t\u0301, \uD800")]
    public void Canonical_text_comes_back_as_the_same_string(string text)
    {
        NormalizedText normalized = TextNormalizer.Normalize(text);

        normalized.Text.Should().BeSameAs(text);
        normalized.Original.Should().BeSameAs(text);
        normalized.Map.IsIdentity.Should().BeTrue();
    }

    [Fact]
    public void Decomposed_text_comes_back_as_the_same_string_if_that_is_what_is_asked_for()
    {
        string text = "Vie\u0323\u0302t Nam hoa\u0300 bi\u0300nh";

        TextNormalizer.Normalize(text, new() { Form = CompositionForm.Decomposed }).Text.Should().BeSameAs(text);
    }

    [Fact]
    public void Replacing_one_for_one_needs_no_map() => TextNormalizer.Normalize("Ðà\u00A0Nẵng").Map.IsIdentity.Should().BeTrue();

    [Fact]
    public void Checking_canonical_text_allocates_only_the_result()
    {
        string text = string.Concat(Enumerable.Repeat("Ban Dân vận Trung ương tổ chức hội nghị. ", 1000));
        TextNormalizer.Normalize(text);
        long before = GC.GetAllocatedBytesForCurrentThread();

        TextNormalizer.Normalize(text);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200);
    }

    [Fact]
    public void An_empty_range_gives_an_empty_span_where_it_stands()
    {
        NormalizedText normalized = TextNormalizer.Normalize("\uFEFFe\u0302x");

        normalized.ToOriginal(0..0).Should().Be(new TextSpan(1, 0));
        normalized.ToOriginal(1..1).Should().Be(new TextSpan(3, 0));
        normalized.ToOriginal(2..2).Should().Be(new TextSpan(4, 0));
    }

    [Fact]
    public void A_range_beyond_the_text_is_refused()
    {
        NormalizedText normalized = TextNormalizer.Normalize("abc");

        normalized.Invoking(text => text.ToOriginal(1..5)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => TextNormalizer.Normalize(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TextFolding.StripDiacritics(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TextFolding.SearchKey(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_destination_too_short_is_refused() =>
        FluentActions.Invoking(() => TextFolding.StripDiacritics("Huế", new char[2])).Should().Throw<ArgumentException>().WithMessage("*2*3*");

    [Fact]
    public void Marks_are_stripped_in_place()
    {
        char[] text = "Hue\u0302\u0301 đo\u0309".ToCharArray();

        int length = TextFolding.StripDiacritics(text, text);

        new string(text, 0, length).Should().Be("Hue do");
    }

    [Fact]
    public void A_letter_under_a_million_marks_is_normalized_in_linear_time()
    {
        string text = "a" + string.Concat(Enumerable.Repeat("\u0323\u0301", 500_000));

        NormalizedText normalized = TextNormalizer.Normalize(text);

        normalized.Text.Should().HaveLength(text.Length - 1).And.StartWith("ạ\u0323");
        normalized.ToOriginal(0..1).Should().Be(new TextSpan(0, text.Length));
    }
}
