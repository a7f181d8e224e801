using TextKit.Cli.Evaluation;

namespace TextKit.Cli.Tests.Evaluation;

public class AnnotationTests
{
    [Fact]
    public void Same_surfaces_are_matched_from_left_to_right()
    {
        Resolve("Huế và Huế", "1\tLOC\tHuế", "1\tLOC\tHuế").Should().Equal("LOC 0-3", "LOC 7-10");
    }

    [Fact]
    public void Free_standing_mentions_come_before_those_inside_a_longer_one()
    {
        Resolve("Sở Y tế Huế khen Huế", "1\tORG\tSở Y tế Huế", "1\tLOC\tHuế").Should().Equal("ORG 0-11", "LOC 8-11");
        Resolve("Cầu Huế dài hơn Huế", "1\tLOC\tCầu Huế", "1\tLOC\tHuế").Should().Equal("LOC 0-7", "LOC 16-19");
        Resolve("Cầu Huế dài hơn Huế", "1\tLOC\tCầu Huế", "1\tLOC\tHuế", "1\tLOC\tHuế").Should().Equal("LOC 0-7", "LOC 4-7", "LOC 16-19");
    }

    [Fact]
    public void A_number_asks_for_an_occurrence()
    {
        Resolve("Huế, Huế, Huế", "1\tLOC\tHuế#3").Should().Equal("LOC 10-13");
    }

    [Fact]
    public void A_number_sign_of_the_text_is_text()
    {
        Resolve("Nhóm chat#2 họp", "1\tORG\tchat#2").Should().Equal("ORG 5-11");
    }

    [Fact]
    public void Surfaces_stand_at_word_edges_only()
    {
        Resolve("Hoàng và Ho và Hoa", "1\tPER\tHo").Should().Equal("PER 9-11");
    }

    [Fact]
    public void A_long_quotation_is_written_with_its_middle_left_out()
    {
        Resolve("“Một hai ba bốn năm” rồi “sáu bảy”", "1\tQUOTE\t“Một … năm”\tkind=term", "1\tQUOTE\t“sáu bảy”\tkind=term").Should().Equal("QUOTE 0-20 term", "QUOTE 25-34 term");
    }

    [Fact]
    public void A_quotation_may_end_on_a_later_line()
    {
        Resolve("Đầu “một\nhai” cuối", "1\tQUOTE\t“một … hai”\tkind=speech\twho=Lan\tend=2").Should().Equal("QUOTE 4-13 speech Lan");
    }

    [Fact]
    public void Values_and_speakers_are_read()
    {
        Resolve("Sáng 13/1, Lan nói", "1\tDATE\tSáng 13/1\tvalue=2022-01-13TMO", "1\tREPORT\tnói\tspeaker=1:Lan\twho=Vũ Thị Lan").Should().Equal("DATE 0-9 2022-01-13TMO", "REPORT 15-18 Vũ Thị Lan");
    }

    [Fact]
    public void Decomposed_text_is_found_by_composed_surfaces_and_offsets_are_of_the_text()
    {
        Resolve("Hue\u0302\u0301 đẹp, Huế", "1\tLOC\tHuế", "1\tLOC\tHuế").Should().Equal("LOC 0-5", "LOC 11-14");
    }

    [Fact]
    public void Offsets_count_utf16_units()
    {
        Resolve("😀😀 Huế", "1\tLOC\tHuế").Should().Equal("LOC 5-8");
    }

    [Fact]
    public void Results_are_sorted_by_start_then_longest_first()
    {
        Resolve("Sở Y tế Huế", "1\tLOC\tHuế", "1\tORG\tSở Y tế Huế").Should().Equal("ORG 0-11", "LOC 8-11");
    }

    [Theory]
    [InlineData("1\tLOC\tNha Trang", "does not stand on line 1")]
    [InlineData("1\tLOC\tHuế#2", "does not stand on line 1")]
    [InlineData("9\tLOC\tHuế", "has no line 9")]
    [InlineData("x\tLOC\tHuế", "want LINE, TYPE and SURFACE")]
    [InlineData("1\tLOC", "want LINE, TYPE and SURFACE")]
    [InlineData("1\tDATE\tHuế\t2020", "KEY=VALUE")]
    public void An_annotation_that_does_not_fit_is_an_error_with_its_place(string line, string reason)
    {
        FluentActions.Invoking(() => Resolve("Huế", line)).Should().Throw<ToolException>().WithMessage($"a.ann:1: *{reason}*");
    }

    [Theory]
    [InlineData("# date = 20220113", "2022-01-13")]
    [InlineData("# date = 2022-01-13", "2022-01-13")]
    [InlineData("# date = 2022", null)]
    [InlineData("# source = Báo", null)]
    public void The_date_stands_in_a_comment(string comment, string? date)
    {
        new AnnotationFile("a.ann", comment + "\n\n").Date.Should().Be(date);
    }

    private static string[] Resolve(string text, params string[] lines) =>
        [.. new AnnotationResolver(new AnnotatedText(text), new AnnotationFile("a.ann", string.Join('\n', lines))).Resolve()
            .Select(annotation => $"{annotation.Type} {annotation.Start}-{annotation.End} {annotation.Value}{annotation.Kind} {annotation.Who}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd())];
}
