using TextKit.Syllables;
using TextKit.Tests.Specs;

namespace TextKit.Tests.Syllables;

public sealed class SyllableSpecs
{
    [Theory]
    [SpecData("syllables.md", Column = "onset")]
    public void A_syllable_has_its_parts(SpecCase spec)
    {
        SyllableParser.TryParse(spec["syllable"], out Syllable syllable).Should().BeTrue();

        syllable.Onset.Should().Be(Part(spec["onset"]));
        syllable.HasGlide.Should().Be(spec["glide"] == "w");
        syllable.Nucleus.Should().Be(spec["nucleus"]);
        syllable.Coda.Should().Be(Part(spec["coda"]));
        syllable.Tone.ToString().Should().Be(spec["tone"]);
        syllable.Status.ToString().Should().Be(spec["status"]);
        syllable.ToString().Should().Be(spec["syllable"]);
    }

    [Theory]
    [SpecData("syllables.md", Column = "not")]
    public void What_the_orthography_forbids_is_no_syllable(SpecCase spec)
    {
        SyllableParser.TryParse(spec["text"], out Syllable syllable).Should().BeFalse();
        syllable.Should().Be(default(Syllable));
        SyllableParser.Classify(spec["text"]).Should().Be(SyllableStatus.NotVietnamese);
    }

    [Theory]
    [SpecData("syllables.md", Column = "rewritten")]
    public void A_syllable_is_rewritten_with_another_tone(SpecCase spec)
    {
        SyllableParser.TryParse(spec["syllable"], out Syllable syllable).Should().BeTrue();
        syllable.WithTone(Enum.Parse<Tone>(spec["tone"])).ToString().Should().Be(spec["rewritten"]);
    }

    private static string Part(string cell) => cell == "∅" ? "" : cell;
}
