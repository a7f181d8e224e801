using TextKit.Dates;
using TextKit.Tests.Generation;

namespace TextKit.Tests.Dates;

/// <summary>The .NET values beside the TIMEX3 text, through the public pipeline.</summary>
public sealed class TypedValueTests
{
    private static readonly TextPipeline Pipeline = new TextPipelineBuilder { Layers = AnalysisLayers.Sentences | AnalysisLayers.Times }.Build();

    [Fact]
    public void A_day_is_its_own_first_and_last() => Only("Sáng 13/1, trời mưa.").Should().Match<TimeExpression>(time =>
        time.First == new DateOnly(2022, 1, 13) && time.Last == new DateOnly(2022, 1, 13) && time.Moment == null);

    [Fact]
    public void A_quarter_covers_its_months() => Only("Quý I/2022 có lãi.").Should().Match<TimeExpression>(time =>
        time.First == new DateOnly(2022, 1, 1) && time.Last == new DateOnly(2022, 3, 31));

    [Fact]
    public void An_ISO_week_runs_from_Monday_to_Sunday() => Only("Tuần trước trời rét.").Should().Match<TimeExpression>(time =>
        time.Value == "2022-W01" && time.First == new DateOnly(2022, 1, 3) && time.Last == new DateOnly(2022, 1, 9));

    [Fact]
    public void A_range_runs_from_the_first_day_to_the_last() => Only("Hội mở 30/12 - 2/1.").Should().Match<TimeExpression>(time =>
        time.First == new DateOnly(2021, 12, 30) && time.Last == new DateOnly(2022, 1, 2));

    [Fact]
    public void A_clock_time_with_its_day_is_a_moment() =>
        Only("Mất điện lúc 20h15 ngày 12/1.").Moment.Should().Be(new DateTime(2022, 1, 12, 20, 15, 0));

    [Fact]
    public void Twenty_four_hours_is_the_next_midnight() =>
        Only("Đến 24h ngày 12/1 mới xong.").Moment.Should().Be(new DateTime(2022, 1, 13));

    [Fact]
    public void The_first_century_starts_in_year_one() => Only("Ngôi mộ thế kỷ thứ nhất.").First.Should().Be(new DateOnly(1, 1, 1));

    [Fact]
    public void Rule_and_confidence_say_what_decided()
    {
        TimeExpression sure = Only("Ngày 13/1/2022 họp."), guess = Only("Họp ngày 15.");
        sure.Rule.Should().Be("day");
        guess.Rule.Should().Be("bare-day");
        sure.Confidence.Should().BeGreaterThan(guess.Confidence);
    }

    [Fact]
    public void Spans_point_into_the_decomposed_original()
    {
        string text = VietnameseLetters.Decompose("Chiều tối ngày 12/1 có mưa.");
        TimeExpression time = Only(text);
        text.Substring(time.Span.Start, time.Span.Length).Should().Be(VietnameseLetters.Decompose("Chiều tối ngày 12/1"));
    }

    private static TimeExpression Only(string text) =>
        Pipeline.Analyze(text, new DocumentContext { PublicationDate = new DateOnly(2022, 1, 13) }).Times.Should().ContainSingle().Subject;
}
