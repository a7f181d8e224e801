using TextKit.Training.Entities;
using TextKit.Training.Quotations;

namespace TextKit.Training.Tests.Quotations;

public sealed class LabelledArticlesTests : IDisposable
{
    private const string Text = "Bà Trần Thị Mận cho biết nước lên rất nhanh. Bà kể: “Cả xóm chạy lên đồi”.";
    private readonly FileInfo _raw = new(Path.GetTempFileName());

    public LabelledArticlesTests() => File.WriteAllText(_raw.FullName, $$"""{"id":"a","text":"{{Text}}"}""" + "\n" + """{"id":"b","text":"Không có nhãn."}""" + "\n");

    [Fact]
    public void Labels_fall_on_the_units_of_the_articles_that_have_some()
    {
        AnnotatedArticle article = Read([.. Row("cho biết", "report"), .. Row("kể", "unsure"), .. Row("“Cả xóm chạy lên đồi”", "speech")]).Should().ContainSingle().Subject;
        article.Id.Should().Be("a");
        article.Text.Slice(article.Reports.Should().ContainSingle().Which).ToString().Should().Be("cho biết");
        article.Unsure.Should().ContainSingle();
        article.Quotes.Values.Should().Equal("speech");
    }

    [Fact]
    public void A_speaker_is_kept_as_a_key_that_honorifics_do_not_change()
    {
        AnnotatedArticle article = Read([.. Row("cho biết", "speaker", SpeakerKey.Of("Trần Thị Mận"))]).Single();
        article.Speakers.Values.Should().Equal(SpeakerKey.Of("bà Trần Thị Mận"));
        SpeakerKey.Of("Đỗ Văn Lụa").Should().NotBe(SpeakerKey.Of("Trần Thị Mận"));
    }

    public void Dispose() => _raw.Delete();

    private List<AnnotatedArticle> Read(string[][] rows) => new LabelledArticles(rows).Among(new RawArticles([_raw], []));

    private static string[][] Row(string words, string label, string speaker = "")
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return [["a", $"{start}", $"{start + words.Length}", label, speaker]];
    }
}
