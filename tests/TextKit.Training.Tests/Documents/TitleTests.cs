using TextKit.Entities.Documents;
using TextKit.Training.Documents;

namespace TextKit.Training.Tests.Documents;

public sealed class TitleTests
{
    private static readonly DocumentTerms Terms = DocumentTerms.Load();

    [Fact]
    public void A_title_in_quotation_marks_is_learnt_without_them()
    {
        UnquotedTitle title = UnquotedTitle.Of("Huyện duyệt đề án “Xây dựng chợ mới ven sông” của xã.", Terms).Single();
        title.Text.Text.Should().Be("Huyện duyệt Đề án xây dựng chợ mới ven sông của xã.");
        title.Text.Slice(title.Noun).ToString().Should().Be("Đề án");
        title.Text.Slice(title.End).ToString().Should().Be("của");
    }

    [Fact]
    public void A_word_or_two_in_quotation_marks_are_no_title() =>
        UnquotedTitle.Of("Nhóm có kế hoạch “ngầm” từ lâu.", Terms).Should().BeEmpty();

    [Fact]
    public void The_right_end_gets_the_highest_weight()
    {
        // Features 1 and 2 tell of a noun, 10 of the right end, 11 of a wrong one.
        TitleExample[] examples =
        [
            new([1], [[11], [10]], 1), new([1], [[10], [11]], 0), new([2], [[11], [10]], -1), new([2], [[10]], -1),
        ];
        IReadOnlyDictionary<uint, float> weights = TitleTrainer.Train([.. Enumerable.Repeat(examples, 10).SelectMany(one => one)]);
        weights[10].Should().BeGreaterThan(weights[11]);
        weights[1].Should().BeGreaterThan(weights[2]);
    }

    [Fact]
    public void Equal_examples_give_equal_weights()
    {
        TitleExample[] examples = [new([1], [[11], [10]], 1), new([1], [[10], [11]], 0), new([2], [[11], [10]], -1)];
        TitleTrainer.Train(examples).Should().Equal(TitleTrainer.Train(examples));
    }
}
