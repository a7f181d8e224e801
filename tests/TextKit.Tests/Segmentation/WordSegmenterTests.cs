using TextKit.Segmentation;
using TextKit.Syllables;

namespace TextKit.Tests.Segmentation;

public sealed class WordSegmenterTests
{
    private const string Sentence = "Sáng 13/1, ông Trần Quốc Kiên đến thăm bệnh viện đa khoa tỉnh Khánh Hòa; “nhân dân” rất vui.";
    private static readonly WordSegmenter Segmenter = new();

    [Fact]
    public void The_span_path_allocates_nothing_once_warm()
    {
        var buffer = new WordBuffer();
        Segmenter.Segment(Sentence, buffer);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) Segmenter.Segment(Sentence, buffer);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Both_paths_find_the_same_words()
    {
        var buffer = new WordBuffer();
        Segmenter.Segment(Sentence, buffer);
        var scanned = ScannedText.Scan(Sentence);
        Segmenter.Segment(scanned).Select(word => (scanned.ToOriginal(word.Units), word.Kind))
            .Should().Equal(buffer.Words.ToArray().Select(word => (word.Span, word.Kind)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\uD800")]
    [InlineData("\u0301\u0301")]
    [InlineData("....")]
    public void Any_text_gives_a_result(string text)
    {
        var buffer = new WordBuffer();
        Segmenter.Segment(text, buffer);
        buffer.Words.ToArray().All(word => word.Span.Length > 0 && word.Span.End <= text.Length).Should().BeTrue();
    }

    [Fact]
    public void Words_depend_on_nothing_beyond_a_mark()
    {
        string words = Shown.Words(Segmenter, Sentence);
        Shown.Words(Segmenter, $"Nhà nước. {Sentence} Kinh tế").Should().Contain(words);
    }

    [Fact]
    public void Many_threads_may_share_a_segmenter()
    {
        string expected = Shown.Words(Segmenter, Sentence);
        string[] found = new string[64];
        Parallel.For(0, found.Length, i => found[i] = Shown.Words(Segmenter, Sentence));
        found.Should().AllBe(expected);
    }

    [Fact]
    public void A_joined_range_of_days_is_one_date()
    {
        var buffer = new WordBuffer();
        Segmenter.Segment("từ 13-15/1", buffer);
        buffer.Words[1].Should().Be(new WordSpan(new TextSpan(3, 7), TokenKind.Date, 3));
    }
}
