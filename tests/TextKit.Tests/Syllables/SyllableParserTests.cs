using TextKit.Normalization;
using TextKit.Syllables;
using TextKit.Tests.Generation;

namespace TextKit.Tests.Syllables;

public sealed class SyllableParserTests
{
    /// <summary>Every syllable the orthography allows: each toneless spelling with each tone it may carry.</summary>
    private static IEnumerable<Syllable> All =>
        Enumerable.Range(0, SyllableTable.Count).Where(id => SyllableTable.ShapeOf(id).Allows(SyllableTable.ToneOf(id))).Select(SyllableTable.Get);

    [Fact]
    public void The_inventory_is_as_large_as_the_documentation_says()
    {
        SyllableTable.AllShapes.Length.Should().Be(4356);
        All.Should().HaveCount(19736);
        All.Count(syllable => syllable.Status == SyllableStatus.Native).Should().Be(14396);
    }

    [Fact]
    public void Every_syllable_is_spelled_and_parsed_to_itself() =>
        All.Where(syllable => !IsReadAs(syllable.ToString(), syllable)).Should().BeEmpty();

    [Fact]
    public void No_two_syllables_share_a_spelling() => All.Select(syllable => syllable.ToString()).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Capitals_and_decomposed_letters_change_nothing() => All.Where(syllable =>
    {
        string decomposed = VietnameseLetters.Decompose(syllable.ToString());
        string[] variants = [syllable.ToString().ToUpperInvariant(), decomposed, decomposed.ToUpperInvariant()];
        return !variants.All(variant => IsReadAs(variant, syllable));
    }).Should().BeEmpty();

    [Fact]
    public void Every_syllable_takes_every_tone_that_it_allows_and_comes_back() => All.Where(syllable =>
        Enum.GetValues<Tone>().Where(syllable.Allows).Any(tone => syllable.WithTone(tone).WithTone(syllable.Tone) != syllable)).Should().BeEmpty();

    [Theory]
    [InlineData("hòa", "hoà")]
    [InlineData("thủy", "thuỷ")]
    [InlineData("khỏe", "khoẻ")]
    [InlineData("lượng", "lựơng")]
    [InlineData("bảo", "baỏ")]
    [InlineData("giúp", "gíup")]
    public void The_place_of_the_tone_mark_does_not_matter(string usual, string other) => Parse(other).Should().Be(Parse(usual));

    [Theory]
    [InlineData("ắ", "a\u0301\u0306")]
    [InlineData("ắ", "ă\u0301")]
    [InlineData("ắ", "á\u0306")]
    [InlineData("ợ", "o\u0323\u031B")]
    [InlineData("ệ", "ẹ\u0302")]
    [InlineData("à", "a\u0340")]
    [InlineData("á", "a\u0341")]
    public void Marks_may_stand_in_any_order(string letter, string marks) => Parse($"b{marks}n").Should().Be(Parse($"b{letter}n"));

    [Theory]
    [InlineData("HÒA", "hòa", "hoà")]
    [InlineData("thuỷ", "thủy", "thuỷ")]
    [InlineData("khoẻ", "khỏe", "khoẻ")]
    [InlineData("quý", "quý", "quý")]
    [InlineData("toàn", "toàn", "toàn")]
    [InlineData("mua", "mua", "mua")]
    public void A_syllable_is_spelled_in_either_usage(string text, string traditional, string reformed)
    {
        Syllable syllable = Parse(text);
        syllable.ToString(ToneMarkPlacement.Traditional).Should().Be(traditional);
        syllable.ToString(ToneMarkPlacement.Preserve).Should().Be(traditional);
        syllable.ToString(ToneMarkPlacement.Reformed).Should().Be(reformed);
    }

    [Theory]
    [InlineData("kĩ", "kỹ")]
    [InlineData("Mỹ", "Mĩ")]
    public void I_and_y_are_two_spellings(string one, string other) => Parse(one).Should().NotBe(Parse(other));

    [Theory]
    [InlineData("học", Tone.Ngang)]
    [InlineData("tiếp", Tone.Huyen)]
    [InlineData("thích", Tone.Hoi)]
    [InlineData("mát", Tone.Nga)]
    [InlineData("mát", (Tone)6)]
    [InlineData("mát", (Tone)(-1))]
    public void A_tone_that_the_syllable_cannot_carry_is_refused(string text, Tone tone)
    {
        Syllable syllable = Parse(text);
        syllable.Allows(tone).Should().BeFalse();
        syllable.Invoking(s => s.WithTone(tone)).Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*{text}*");
    }

    [Fact]
    public void The_default_value_is_no_syllable()
    {
        Syllable none = default;
        none.Status.Should().Be(SyllableStatus.NotVietnamese);
        (none.Onset + none.Nucleus + none.Coda + none).Should().BeEmpty();
        none.Allows(Tone.Ngang).Should().BeFalse();
    }

    [Fact]
    public void Parsing_allocates_nothing()
    {
        Parse("nghiêng");
        long before = GC.GetAllocatedBytesForCurrentThread();
        SyllableStatus native = SyllableParser.Classify("khuỷu"), foreign = SyllableParser.Classify("Facebook");
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        (native, foreign, allocated).Should().Be((SyllableStatus.Native, SyllableStatus.NotVietnamese, 0));
    }

    private static bool IsReadAs(string text, Syllable expected) => SyllableParser.TryParse(text, out Syllable syllable) && syllable == expected;

    private static Syllable Parse(string text)
    {
        SyllableParser.TryParse(text, out Syllable syllable).Should().BeTrue("'{0}' is a syllable", text);
        return syllable;
    }
}
