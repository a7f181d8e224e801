using System.Text.Json;

namespace TextKit.Cli.Tests;

public sealed class AnalyzeTests : IDisposable
{
    private const string Article = "Xã Mây có điện\nSáng 13/1, ông Trần Văn Bưởi nói: “Bà con mừng lắm”. Cả xã vui.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Jsonl_has_the_members_of_the_contract_in_their_order()
    {
        JsonElement record = TextKitTool.Run("analyze", _folder.Write("a.txt", Article), "--format", "jsonl", "--date", "2022-01-13").MustSucceed().Records.Single();
        record.EnumerateObject().Select(member => member.Name).Should().Equal("id", "date", "sentences", "tokens", "entities", "times", "quotations", "reports");
        record.GetProperty("id").GetString().Should().Be("a.txt");
        record.GetProperty("date").GetString().Should().Be("2022-01-13");
    }

    [Fact]
    public void Spans_count_utf16_units_of_the_text_as_it_was_given()
    {
        const string Text = "😀 Đi họp.  Về\r\nnhà!";
        JsonElement record = TextKitTool.RunWithInput(Text, "analyze", "--format", "jsonl").MustSucceed().Records.Single();
        string[] words = [.. record.GetProperty("tokens").EnumerateArray().Select(token => Text[token.GetProperty("start").GetInt32()..token.GetProperty("end").GetInt32()])];
        string.Concat(words).Should().Be(string.Concat(Text.Where(c => !char.IsWhiteSpace(c))).Replace(" ", "", StringComparison.Ordinal));
        words[0].Should().Be("😀");
    }

    [Fact]
    public void Standard_input_is_read_when_no_file_is_named()
    {
        TextKitTool.RunWithInput("Xin chào.", "analyze", "--format", "jsonl").MustSucceed()
            .Records.Single().GetProperty("id").GetString().Should().Be("-");
    }

    [Fact]
    public void A_dash_stands_for_standard_input_among_files()
    {
        JsonElement[] records = TextKitTool.RunWithInput("Xin chào.", "analyze", _folder.Write("a.txt", Article), "-", "--format", "jsonl").MustSucceed().Records;
        records.Select(record => record.GetProperty("id").GetString()).Should().Equal("a.txt", "-");
    }

    [Fact]
    public void Only_the_layers_asked_for_are_printed_and_what_they_need_is_run_silently()
    {
        JsonElement record = TextKitTool.RunWithInput(Article, "analyze", "--format", "jsonl", "--layers", "quotations").MustSucceed().Records.Single();
        record.EnumerateObject().Select(member => member.Name).Should().Equal("id", "date", "quotations", "reports");
    }

    [Theory]
    [InlineData("2022-13-01")]
    [InlineData("13/1/2022")]
    [InlineData("hôm nay")]
    public void A_date_that_is_none_is_an_error(string date)
    {
        ToolResult result = TextKitTool.Run("analyze", "--date", date);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be($"textkit: --date wants a day as YYYY-MM-DD, not '{date}'\n");
        result.Output.Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_layer_is_an_error_that_names_the_layers()
    {
        ToolResult result = TextKitTool.Run("analyze", "--layers", "words,verbs");
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be("textkit: unknown layer 'verbs'; the layers are sentences, words, entities, times, quotations\n");
    }

    [Fact]
    public void A_missing_file_is_an_error_and_the_others_are_done()
    {
        string good = _folder.Write("a.txt", Article);
        ToolResult result = TextKitTool.Run("analyze", _folder["none.txt"], good, "--format", "jsonl");
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Be($"textkit: {_folder["none.txt"]}: no such file\n");
        result.Records[0].GetProperty("error").GetString().Should().Contain("no such file");
        result.Records[1].GetProperty("id").GetString().Should().Be("a.txt");
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        ToolResult result = TextKitTool.Run("analyze", _folder.Root);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().StartWith("textkit: ").And.EndWith("\n").And.Contain("folder");
    }

    [Fact]
    public void Json_is_one_object_for_one_document_and_an_array_for_several()
    {
        string a = _folder.Write("a.txt", Article), b = _folder.Write("b.txt", "Một câu.");
        JsonDocument.Parse(TextKitTool.Run("analyze", a, "--format", "json").MustSucceed().Output).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
        JsonElement several = JsonDocument.Parse(TextKitTool.Run("analyze", a, b, "--format", "json").MustSucceed().Output).RootElement;
        several.EnumerateArray().Select(record => record.GetProperty("id").GetString()).Should().Equal("a.txt", "b.txt");
    }

    [Fact]
    public void Json_of_an_empty_batch_is_an_empty_array()
    {
        string output = TextKitTool.Run("analyze", "--input-format", "jsonl", "--format", "json").MustSucceed().Output;
        JsonDocument.Parse(output).RootElement.GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Output_goes_to_a_file_without_byte_order_mark()
    {
        string target = _folder["out.jsonl"];
        TextKitTool.RunWithInput("Đường về.", "analyze", "--format", "jsonl", "-o", target).MustSucceed().Output.Should().BeEmpty();
        byte[] written = File.ReadAllBytes(target);
        written[0].Should().Be((byte)'{');
        written[^1].Should().Be((byte)'\n');
    }

    [Fact]
    public void An_input_is_never_overwritten()
    {
        string file = _folder.Write("a.txt", Article);
        ToolResult result = TextKitTool.Run("analyze", file, "-o", file);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("is an input");
        File.ReadAllText(file).Should().Be(Article);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_an_error()
    {
        ToolResult result = TextKitTool.RunWithInput(Article, "analyze", "-o", _folder["none/out.txt"]);
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("cannot be written");
    }

    [Fact]
    public void An_empty_input_is_an_empty_document()
    {
        JsonElement record = TextKitTool.RunWithInput("", "analyze", "--format", "jsonl").MustSucceed().Records.Single();
        record.GetProperty("tokens").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Vietnamese_text_and_emoji_are_not_escaped_in_json()
    {
        string output = TextKitTool.RunWithInput("{\"id\":\"Đắk Lắk 😀 \\u00a0 <b>\",\"text\":\"\"}", "analyze", "--input-format", "jsonl", "--format", "jsonl").MustSucceed().Output;
        output.Should().StartWith("{\"id\":\"Đắk Lắk 😀 \u00a0 <b>\",");
    }
}
