using TextKit.Normalization;
using TextKit.Tests.Specs;

namespace TextKit.Tests.Normalization;

public sealed class NormalizationSpecs
{
    [Theory]
    [SpecData("normalization.md")]
    public void Text_is_normalized(SpecCase spec) =>
        TextNormalizer.Normalize(Shown.Read(spec["text"])).Text.Should().Be(Shown.Read(spec["normalized"]));

    [Theory]
    [SpecData("normalization-tone-marks.md")]
    public void Tone_mark_stands_where_the_usage_puts_it(SpecCase spec)
    {
        Place(spec, ToneMarkPlacement.Traditional).Should().Be(spec["traditional"]);
        Place(spec, ToneMarkPlacement.Reformed).Should().Be(spec["reformed"]);
    }

    [Theory]
    [SpecData("normalization-offsets.md")]
    public void Part_comes_from_whole_letters_of_the_original(SpecCase spec)
    {
        NormalizedText normalized = TextNormalizer.Normalize(Shown.Read(spec["text"]));
        string part = Shown.Read(spec["part"]);
        int start = normalized.Text.IndexOf(part, StringComparison.Ordinal);
        TextSpan span = normalized.ToOriginal(start..(start + part.Length));
        normalized.Original.Substring(span.Start, span.Length).Should().Be(Shown.Read(spec["original"]));
    }

    [Theory]
    [SpecData("normalization-folding.md", Section = "Without marks")]
    public void Text_is_stripped_of_marks(SpecCase spec) =>
        TextFolding.StripDiacritics(Shown.Read(spec["text"])).Should().Be(Shown.Read(spec["stripped"]));

    [Theory]
    [SpecData("normalization-folding.md", Section = "One key for spellings")]
    public void Spellings_of_one_word_share_a_key(SpecCase spec) => ShareKey(spec, SearchFolding.Spelling).Should().Be(spec["same"] == "yes");

    [Theory]
    [SpecData("normalization-folding.md", Section = "One key with and without marks")]
    public void Words_share_a_key_with_those_without_marks(SpecCase spec) =>
        ShareKey(spec, SearchFolding.Spelling | SearchFolding.Diacritics).Should().Be(spec["same"] == "yes");

    private static string Place(SpecCase spec, ToneMarkPlacement placement) =>
        TextNormalizer.Normalize(Shown.Read(spec["text"]), new NormalizationOptions { ToneMarks = placement }).Text;

    private static bool ShareKey(SpecCase spec, SearchFolding folding) =>
        TextFolding.SearchKey(Shown.Read(spec["text"]), folding) == TextFolding.SearchKey(Shown.Read(spec["other"]), folding);
}
