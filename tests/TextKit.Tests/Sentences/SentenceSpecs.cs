using CsCheck;
using TextKit.Sentences;
using TextKit.Syllables;
using TextKit.Tests.Generation;
using TextKit.Tests.Specs;

namespace TextKit.Tests.Sentences;

public sealed class SentenceSpecs
{
    private static readonly SentenceSplitter Splitter = new();

    [Theory]
    [SpecData("sentences.md")]
    public void Text_is_split_into_sentences(SpecCase spec) => Split(spec["text"]).Should().Equal(spec["sentences"].Split(" ‖ "));

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Nothing_has_no_sentences(string text) => Split(text).Should().BeEmpty();

    [Theory]
    [InlineData("...")]
    [InlineData(".")]
    [InlineData("“”")]
    [InlineData("N.V.A.")]
    [InlineData("./.")]
    public void Marks_alone_are_one_sentence(string text) => Split(text).Should().Equal(text);

    [Fact]
    public void A_sentence_by_itself_has_the_units_it_has_in_the_text() => VietnameseText.Clean.Sample(text =>
    {
        var whole = ScannedText.Scan(text);
        return Splitter.Split(whole).All(sentence => KeysOf(ScannedText.Scan(whole.Slice(sentence).ToString())).SequenceEqual(KeysOf(whole).Skip(sentence.Start).Take(sentence.Count)));
    });

    [Fact]
    public void Sentences_hold_every_unit_once() => VietnameseText.Mixed.Sample(text =>
    {
        var scanned = ScannedText.Scan(text);
        return Splitter.Split(scanned).SelectMany(sentence => Enumerable.Range(sentence.Start, sentence.Count)).SequenceEqual(Enumerable.Range(0, scanned.Count));
    });

    private static ulong[] KeysOf(ScannedText text) => [.. text.Units.ToArray().Select(unit => unit.Key)];

    private static IEnumerable<string> Split(string text)
    {
        var scanned = ScannedText.Scan(text);
        return Splitter.Split(scanned).Select(sentence => scanned.Slice(sentence).ToString());
    }
}
