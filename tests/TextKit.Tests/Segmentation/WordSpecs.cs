using TextKit.Segmentation;
using TextKit.Tests.Specs;

namespace TextKit.Tests.Segmentation;

public sealed class WordSpecs
{
    private static readonly WordSegmenter Segmenter = new();

    [Theory]
    [SpecData("words.md")]
    public void Syllables_come_together_to_words(SpecCase spec) => Shown.Words(Segmenter, spec["text"]).Should().Be(spec["words"]);
}
