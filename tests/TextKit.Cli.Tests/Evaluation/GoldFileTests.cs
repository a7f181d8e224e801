using TextKit.Cli.Evaluation;

namespace TextKit.Cli.Tests.Evaluation;

public sealed class GoldFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Conllu_words_are_forms_with_spaces_and_each_sentence_is_a_text()
    {
        IReadOnlyList<GoldDocument> gold = Read("a.conllu", "# sent_id = s1\n# text = Học sinh  đi học .\n1\tHọc sinh\t_\n2\tđi học\t_\n3\t.\t_\n\n1\tMưa\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\t!\t_\n");
        gold.Select(document => document.Key).Should().Equal("s1", "2");
        gold.Select(document => document.Text).Should().Equal("Học sinh  đi học .", "Mưa!");
        WordsOf(gold[0]).Should().Equal("Học sinh", "đi học", ".");
        WordsOf(gold[1]).Should().Equal("Mưa", "!");
    }

    [Fact]
    public void Conllu_ranges_and_empty_nodes_are_no_words()
    {
        WordsOf(Read("a.conllu", "1-2\tab\t_\n1\ta\t_\n1.1\tx\t_\n2\tb\t_\n").Single()).Should().Equal("a", "b");
    }

    [Fact]
    public void Joined_text_has_a_text_a_line()
    {
        IReadOnlyList<GoldDocument> gold = Read("a.seg", "Học_sinh đi học .\n\ntệp a_ và _\n");
        gold.Select(document => document.Key).Should().Equal("1", "3");
        gold[0].Text.Should().Be("Học sinh đi học .");
        WordsOf(gold[0]).Should().Equal("Học sinh", "đi", "học", ".");
        WordsOf(gold[1]).Should().Equal("tệp", "a_", "và", "_");
    }

    [Fact]
    public void A_folder_is_read_in_the_order_of_names_and_texts_without_annotations_are_left_out()
    {
        _folder.Write("b.txt", "Huế\r\nVinh\n");
        _folder.Write("b.ann", "# date = 20200102\n2\tLOC\tVinh\n");
        _folder.Write("a.txt", "Vinh");
        _folder.Write("a.ann", "1\tLOC\tVinh");
        _folder.Write("c.txt", "Không");
        IReadOnlyList<GoldDocument> gold = GoldCorpus.Read(_folder.Root);
        gold.Select(document => document.Key).Should().Equal("a", "b");
        gold[1].Date.Should().Be("2020-01-02");
        gold[1].Text.Should().Be("Huế\nVinh\n");
        gold[1].Annotations!.Single().Should().Be(new GoldAnnotation("LOC", 4, 8));
    }

    [Fact]
    public void A_text_with_annotations_beside_it_is_an_article()
    {
        _folder.Write("b.ann", "1\tLOC\tHuế");
        GoldCorpus.Read(_folder.Write("b.txt", "Huế")).Single().Annotations.Should().HaveCount(1);
    }

    [Fact]
    public void The_layers_of_a_gold_are_those_it_is_annotated_for()
    {
        GoldCorpus.LayersOf(Read("a.seg", "Mưa to")).Should().Be(AnalysisLayers.Words);
        GoldCorpus.LayersOf(GoldCorpus.Read(Repository.Corpus)).Should().Be(AnalysisLayers.Entities | AnalysisLayers.Times | AnalysisLayers.Quotations);
    }

    private IReadOnlyList<GoldDocument> Read(string name, string content) => GoldCorpus.Read(_folder.Write(name, content));

    private static IEnumerable<string> WordsOf(GoldDocument gold) => gold.Words!.Select(word => gold.Text[word[0]..word[1]]);
}
