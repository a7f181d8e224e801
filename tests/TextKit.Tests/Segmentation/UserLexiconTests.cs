using TextKit.Segmentation;

namespace TextKit.Tests.Segmentation;

public sealed class UserLexiconTests
{
    // A model without weights joins nothing by itself.
    private static readonly SegmenterModel Blank = Neutral();

    [Theory]
    [InlineData("khóa học máy mới", "khóa học_máy mới")]
    [InlineData("Khoá HỌC MÁY mới", "Khoá HỌC_MÁY mới")]
    [InlineData("học, máy", "học , máy")]
    [InlineData("học\nmáy", "học\nmáy")]
    [InlineData("trí tuệ nhân tạo", "trí_tuệ nhân_tạo")]
    [InlineData("hòa bình", "hòa_bình")]
    [InlineData("hoà bình", "hoà_bình")]
    public void An_entry_joins_whatever_its_case_and_tone_placement(string text, string words) =>
        Shown.Words(new WordSegmenter(Blank, UserLexicon.Create(["học_máy", "trí_tuệ nhân_tạo", "hòa_bình"])), text).Should().Be(words);

    [Fact]
    public void The_longest_entry_wins() =>
        Shown.Words(new WordSegmenter(Blank, UserLexicon.Create(["nhà_máy", "nhà_máy_điện"])), "nhà máy điện").Should().Be("nhà_máy_điện");

    [Fact]
    public void An_entry_splits_what_the_model_joins()
    {
        SegmenterModel eager = Neutral();
        Array.Fill(eager.Shapes.Narrow, (short)100);
        Shown.Words(new WordSegmenter(eager), "mọi người dân").Should().Be("mọi_người_dân");
        Shown.Words(new WordSegmenter(eager, UserLexicon.Create(["người dân"])), "mọi người dân").Should().Be("mọi_người dân");
        Shown.Words(new WordSegmenter(eager, UserLexicon.Create(["người_dân"])), "mọi người dân").Should().Be("mọi người_dân");
    }

    [Fact]
    public void A_file_has_one_entry_a_line()
    {
        var lexicon = UserLexicon.Read(new StringReader("# names\n\nhọc_máy\n  nhà_máy  \n"));
        Shown.Words(new WordSegmenter(Blank, lexicon), "học máy nhà máy").Should().Be("học_máy nhà_máy");
    }

    [Fact]
    public void An_explanation_says_that_a_rule_decided()
    {
        var segmenter = new WordSegmenter(Blank, UserLexicon.Create(["học_máy"]));
        segmenter.Explain("học máy").Should().ContainSingle().Which.Should().Match<GapDecision>(gap => gap.Joins && gap.Reason == GapReason.Rule);
    }

    private static SegmenterModel Neutral()
    {
        var vocabulary = new SegmenterVocabulary(["học"]);
        return new SegmenterModel
        {
            Card = "",
            Vocabulary = vocabulary,
            UnitRows = WeightRows.Pack(new short[vocabulary.Count * SegmenterModel.Cases * GapWindow.RowWidth]),
            Parents = [],
            Previous = [],
            PatternRows = WeightRows.Pack([]),
            Shapes = new ShapeWeights { Narrow = new short[1 << (2 * GapShapes.Bits)], Middle = new short[1 << (4 * GapShapes.Bits)], Wide = new short[1 << ShapeWeights.CodeBits] },
        };
    }
}
