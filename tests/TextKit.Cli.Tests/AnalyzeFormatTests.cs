using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TextKit.Cli.Tests;

public class AnalyzeFormatTests
{
    private const string Article = "Xã Mây & “điện”\nSáng 13/1, ông Trần Văn Bưởi nói: “Bà con <b>mừng</b> lắm”. Cả xã vui.\n";

    [Fact]
    public void Text_shows_one_sentence_a_line_under_the_name_of_the_document()
    {
        string[] lines = TextKitTool.RunWithInput("Trời mưa. Đường\nngập.", "analyze", "--layers", "sentences", "--date", "2024-05-06").MustSucceed().Lines;
        lines[0].Should().Contain("- · 2024-05-06");
        lines[1..].Should().Equal("Trời mưa.", "Đường", "ngập.");
    }

    [Fact]
    public void Text_has_no_colours_in_a_pipe()
    {
        TextKitTool.RunWithInput(Article, "analyze").MustSucceed().Output.Should().NotContain("\u001b");
    }

    [Fact]
    public void Control_characters_of_the_text_do_not_reach_the_terminal()
    {
        TextKitTool.RunWithInput("Một \u001b[31mhai.", "analyze").MustSucceed().Output.Should().NotContain("\u001b");
    }

    [Fact]
    public void Square_brackets_of_the_text_are_no_markup()
    {
        TextKitTool.RunWithInput("Xem [red]ảnh[/] [1].", "analyze", "--layers", "sentences").MustSucceed().Output.Should().Contain("Xem [red]ảnh[/] [1].");
    }

    [Fact]
    public void Conllu_has_sentences_with_ids_and_words_with_offsets()
    {
        string output = TextKitTool.RunWithInput("Mưa, gió.\nĐi 2 xe!", "analyze", "--format", "conllu", "--layers", "words").MustSucceed().Output;
        output.Should().Be(
            """
            # newdoc id = -
            # sent_id = --1
            # text = Mưa, gió.
            1	Mưa	_	_	_	_	_	_	_	Start=0|End=3|SpaceAfter=No
            2	,	_	_	_	_	_	_	_	Start=3|End=4
            3	gió	_	_	_	_	_	_	_	Start=5|End=8|SpaceAfter=No
            4	.	_	_	_	_	_	_	_	Start=8|End=9

            # sent_id = --2
            # text = Đi 2 xe!
            1	Đi	_	_	_	_	_	_	_	Start=10|End=12
            2	2	_	_	_	_	_	_	_	Start=13|End=14
            3	xe	_	_	_	_	_	_	_	Start=15|End=17|SpaceAfter=No
            4	!	_	_	_	_	_	_	_	Start=17|End=18


            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Conllu_is_gold_that_evaluate_reads()
    {
        using var folder = new TemporaryFolder();
        string file = folder["a.conllu"];
        TextKitTool.RunWithInput(Article, "analyze", "--format", "conllu", "-o", file).MustSucceed();
        TextKitTool.Run("evaluate", "--gold", file, "--format", "json").MustSucceed().Output.Should().StartWith("{\"words\":{\"P\":100.0,\"R\":100.0,\"F1\":100.0,");
    }

    [Fact]
    public void Html_is_well_formed_and_shows_the_whole_text()
    {
        string page = TextKitTool.RunWithInput(Article, "analyze", "--format", "html").MustSucceed().Output;
        XElement body = BodyOf(page);
        body.Descendants("div").Single(element => (string?)element.Attribute("class") == "text").Value.Should().Be(Article);
    }

    [Fact]
    public void Html_escapes_everything_that_comes_from_outside()
    {
        const string Hostile = "{\"id\":\"<script>alert('1')</script>\",\"text\":\"\\\"><img src=x onerror=alert(1)> & \\u0000\"}";
        string page = TextKitTool.RunWithInput(Hostile, "analyze", "--input-format", "jsonl", "--format", "html").MustSucceed().Output;
        page.Should().NotContain("<script").And.NotContain("<img").And.NotContain("\0");
        BodyOf(page).Descendants("h1").Single().Value.Should().Be("<script>alert('1')</script>");
    }

    [Fact]
    public void Html_needs_nothing_from_elsewhere()
    {
        string page = TextKitTool.RunWithInput(Article, "analyze", "--format", "html").MustSucceed().Output;
        page.Should().NotContain("<script").And.NotContain("<link").And.NotContain("http").And.NotContain("@import").And.NotContain("url(");
        page.Should().Contain("width=device-width").And.Contain("prefers-color-scheme: dark").And.Contain("@media print");
    }

    [Fact]
    public void Html_of_several_documents_is_one_page()
    {
        string page = TextKitTool.RunWithInput("{\"id\":1,\"text\":\"A.\"}\nkhông\n{\"id\":2,\"text\":\"B.\"}", "analyze", "--input-format", "jsonl", "--format", "html").Output;
        Regex.Count(page, "<!DOCTYPE").Should().Be(1);
        BodyOf(page).Elements("article").Should().HaveCount(3);
    }

    [Fact]
    public void An_unknown_format_is_an_error_that_names_the_formats()
    {
        ToolResult result = TextKitTool.Run("analyze", "--format", "pdf");
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be("textkit: --format wants one of text, json, jsonl, conllu, html, not 'pdf'\n");
    }

    /// <summary>The body as XML: the page is written so that it is both.</summary>
    private static XElement BodyOf(string page) => XElement.Parse(page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)], LoadOptions.PreserveWhitespace);
}
