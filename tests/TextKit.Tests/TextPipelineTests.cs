using System.Text;
using TextKit.Entities;
using TextKit.Segmentation;

namespace TextKit.Tests;

public sealed class TextPipelineTests
{
    private const string Article = "Sáng 13/1, bà Trần Thị Mận, Giám đốc Sở Y tế tỉnh Bình Định, nói: “Dịch đã lùi”. Bà Mận cho biết tỉnh sẽ mở lại chợ Lớn.";

    private static readonly DocumentContext Context = new() { PublicationDate = new DateOnly(2022, 1, 14) };

    [Fact]
    public void One_call_gives_every_layer()
    {
        Document document = TextPipeline.Default.Analyze(Article, Context);
        DocumentInvariants.Check(document);
        document.Text.Should().BeSameAs(Article);
        document.Sentences.Should().HaveCount(2);
        document.Times.Should().ContainSingle(time => time.Value == "2022-01-13TMO");
        document.Entities.Should().Contain(entity => entity.Type == EntityType.Person && entity.Name == "Trần Thị Mận");
        document.QuotationsBySpeaker["Trần Thị Mận"].Should().ContainSingle();
    }

    [Fact]
    public void All_mentions_of_one_person_share_an_id() =>
        TextPipeline.Default.Analyze(Article, Context).Entities.Where(entity => entity.Type == EntityType.Person)
            .Select(entity => entity.EntityId).Distinct().Should().ContainSingle();

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uD800")]
    [InlineData("“““")]
    [InlineData("\u0301")]
    public void Any_string_gives_a_document(string text) =>
        DocumentInvariants.Check(TextPipeline.Default.Analyze(text));

    [Fact]
    public void Spans_point_into_the_decomposed_text_that_was_given()
    {
        string decomposed = new StringBuilder("Bà Trần Thị Mận đến Huế.").Replace("ầ", "a\u0302\u0300").Replace("ế", "e\u0302\u0301").ToString();
        Document document = TextPipeline.Default.Analyze(decomposed);
        EntityMention person = document.Entities.Single(entity => entity.Type == EntityType.Person);
        document.TextOf(person.Span).ToString().Should().Be("Tra\u0302\u0300n Thị Mận");
        person.Name.Should().Be("Trần Thị Mận");
    }

    [Fact]
    public void A_layer_that_was_not_asked_for_is_empty()
    {
        Document document = new TextPipelineBuilder { Layers = AnalysisLayers.Sentences }.Build().Analyze(Article);
        document.Layers.Should().Be(AnalysisLayers.Sentences);
        document.Sentences.Should().NotBeEmpty();
        document.Tokens.Should().BeEmpty();
        document.Entities.Should().BeEmpty();
    }

    [Theory]
    [InlineData(AnalysisLayers.Entities, "Sentences, Words")]
    [InlineData(AnalysisLayers.Times, "Sentences")]
    [InlineData(AnalysisLayers.Quotations | AnalysisLayers.Sentences, "Words, Entities")]
    public void A_layer_without_what_it_needs_is_refused_by_name(AnalysisLayers layers, string missing)
    {
        Func<TextPipeline> build = new TextPipelineBuilder { Layers = layers }.Build;
        build.Should().Throw<InvalidOperationException>().WithMessage($"*needs '{missing}'*");
    }

    [Theory]
    [InlineData(AnalysisLayers.Entities)]
    [InlineData(AnalysisLayers.Times)]
    [InlineData(AnalysisLayers.Quotations)]
    public void Any_layer_together_with_its_requirements_can_be_built(AnalysisLayers layer) =>
        new TextPipelineBuilder { Layers = layer.WithRequirements() }.Build().Layers.Should().HaveFlag(layer);

    [Fact]
    public void The_lexicon_of_the_user_wins_over_the_model()
    {
        var builder = new TextPipelineBuilder { Layers = AnalysisLayers.Words, Lexicon = UserLexicon.Create(["dịch đã_lùi"]) };
        Document document = builder.Build().Analyze("Dịch đã lùi");
        document.Tokens.Select(token => document.TextOf(token.Span).ToString()).Should().Equal("Dịch", "đã lùi");
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        string expected = Show(TextPipeline.Default.Analyze(Article, Context));
        Parallel.For(0, 64, _ => Show(TextPipeline.Default.Analyze(Article, Context)).Should().Be(expected));
    }

    [Fact]
    public void A_missing_text_is_refused()
    {
        Func<Document> analyze = () => TextPipeline.Default.Analyze(null!);
        analyze.Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Fact]
    public void A_span_beyond_the_text_is_refused()
    {
        Document document = TextPipeline.Default.Analyze("ngắn");
        Action slice = () => _ = document.TextOf(new TextSpan(2, 9));
        slice.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Show(Document document) => string.Join('\n', [
        .. document.Tokens.Select(token => token.ToString()),
        .. document.Entities.Select(entity => entity.ToString()),
        .. document.Times.Select(time => time.ToString()),
        .. document.Quotations.Select(quotation => quotation.ToString())]);
}
