namespace TextKit.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void The_end_is_exclusive() => TextSpan.FromBounds(5, 12).Should().Be(new TextSpan(5, 7)).And.BeEquivalentTo(new { End = 12, IsEmpty = false });

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void Ends_out_of_order_are_refused(int start, int end)
    {
        Func<TextSpan> make = () => TextSpan.FromBounds(start, end);
        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Spans_sort_by_start_then_longest_first() =>
        new[] { new TextSpan(4, 1), new TextSpan(0, 2), new TextSpan(0, 9) }.Order()
            .Should().Equal(new TextSpan(0, 9), new TextSpan(0, 2), new TextSpan(4, 1));

    [Theory]
    [InlineData(0, 5, true, true)]
    [InlineData(2, 3, true, true)]
    [InlineData(4, 6, false, true)]
    [InlineData(5, 8, false, false)]
    public void Containing_is_more_than_overlapping(int start, int end, bool contained, bool overlapping)
    {
        var outer = TextSpan.FromBounds(0, 5);
        outer.Contains(TextSpan.FromBounds(start, end)).Should().Be(contained);
        outer.Overlaps(TextSpan.FromBounds(start, end)).Should().Be(overlapping);
    }
}
