using TextKit.Cli.Evaluation;
using TextKit.Cli.Records;

namespace TextKit.Cli.Tests.Evaluation;

public class ScorerTests
{
    [Fact]
    public void Words_are_compared_without_their_spaces()
    {
        LayerScore score = WordScorer.Score([new(
            new GoldDocument { Text = "đi  học", Words = [[0, 7]] },
            new DocumentRecord { Tokens = [new(0, 8 - 1, "word")] })]);
        ValueOf(score, "F1").Should().Be(100);
        score.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Recall_of_known_and_unknown_words_is_told_apart()
    {
        var vocabulary = new WordVocabulary([new GoldDocument { Text = "Học  sinh", Words = [[0, 9]] }]);
        LayerScore score = WordScorer.Score(
            [new(new GoldDocument { Text = "học sinh chạy", Words = [[0, 8], [9, 13]] }, new DocumentRecord { Tokens = [new(0, 8, "word")] })], vocabulary);
        (ValueOf(score, "known R"), ValueOf(score, "unknown R"), ValueOf(score, "unknown")).Should().Be((100, 0, 1));
    }

    [Fact]
    public void Sentences_are_scored_by_their_inner_boundaries()
    {
        const string Text = "Một. Hai. Ba.";
        LayerScore score = SentenceScorer.Score([new(
            new GoldDocument { Id = "a", Text = Text, Sentences = [[0, 4], [5, 9], [10, 13]] },
            new DocumentRecord { Sentences = [new(0, 4), new(5, 13)] })]);
        (ValueOf(score, "P"), ValueOf(score, "R"), ValueOf(score, "gold")).Should().Be((100, 50, 2));
        score.Errors.Should().Equal("missed | Một. Hai.¦ Ba. | a");
    }

    [Fact]
    public void Entity_types_that_the_gold_does_not_have_are_left_out()
    {
        LayerScore score = EntityScorer.Score([new(
            Annotated("Huế vui", new GoldAnnotation("LOC", 0, 3)),
            new DocumentRecord { Entities = [new("LOC", 0, 3, "Huế", "Huế", 1), new("ROLE", 4, 7, "vui", "vui", 2)] })]);
        score.Figures.Select(figure => figure.Name).Should().Equal("LOC", "nested", "P", "R", "outermost");
        ValueOf(score, "nested").Should().Be(100);
    }

    [Fact]
    public void Outermost_entities_are_scored_apart()
    {
        LayerScore score = EntityScorer.Score([new(
            Annotated("Sở Y tế Huế", new GoldAnnotation("ORG", 0, 11), new GoldAnnotation("LOC", 8, 11)),
            new DocumentRecord { Entities = [new("ORG", 0, 11, "", null, 1)] })]);
        (ValueOf(score, "nested"), ValueOf(score, "outermost")).Should().Be((66.67, 100));
    }

    [Theory]
    [InlineData("Vũ Thị Lan", 100)]
    [InlineData("bà Vũ Thị Lan", 100)]
    [InlineData("Lan", 0)]
    public void A_person_is_linked_by_the_fullest_name(string name, double linked)
    {
        LayerScore score = EntityScorer.Score([new(
            Annotated("Vũ Thị Lan. Lan cười.", new GoldAnnotation("PER", 0, 10), new GoldAnnotation("PER", 12, 15)),
            new DocumentRecord { Entities = [new("PER", 12, 15, "Lan", name, 1)] })]);
        ValueOf(score, "linked").Should().Be(linked);
    }

    [Fact]
    public void The_fullest_name_is_open_where_two_are_as_full()
    {
        var names = new FullestNames(["Vũ Thị Lan", "Trần Lan", "Lan"]);
        names.Of("Lan").Should().BeNull();
        names.Of("Thị Lan").Should().Be("Vũ Thị Lan");
        names.Of("Huy").Should().Be("Huy");
    }

    [Fact]
    public void Values_that_the_text_does_not_decide_are_not_scored()
    {
        LayerScore score = TimeScorer.Score([new(
            Annotated("13/1 và 14/1", new GoldAnnotation("DATE", 0, 4) { Value = "?" }, new GoldAnnotation("DATE", 8, 12) { Value = "2022-01-14" }),
            new DocumentRecord { Times = [new("DATE", 0, 4, "", "XXXX-01-13"), new("TIME", 8, 12, "", "2022-01-14")] })]);
        (ValueOf(score, "F1"), ValueOf(score, "type"), ValueOf(score, "value")).Should().Be((100, 50, 100));
    }

    [Theory]
    [InlineData("Vũ Thị Lan", "chị", "Vũ Thị Lan", true)]
    [InlineData("Vũ Thị Lan", "Lan", "BÀ VŨ THỊ LAN", true)]
    [InlineData("Vũ Thị Lan", "Vu\u0303 Thi\u0323 Lan", "?", true)]
    [InlineData("ông", "ông", "Trần Lan", true)]
    [InlineData("Vũ Thị Lan", "Lan", "Lan", false)]
    [InlineData("?", "Lan", "Lan", false)]
    public void Speakers_are_compared_without_honorific_case_and_composition(string who, string text, string name, bool right)
    {
        SpeakerNames.IsRight(new SpeakerRecord(0, 1, text, name), who).Should().Be(right);
    }

    [Fact]
    public void Nobody_is_right_where_the_text_names_nobody()
    {
        SpeakerNames.IsRight(null, "?").Should().BeTrue();
        SpeakerNames.IsRight(null, null).Should().BeTrue();
        SpeakerNames.IsRight(null, "Lan").Should().BeFalse();
    }

    [Fact]
    public void Reports_match_where_their_cues_overlap_and_each_counts_once()
    {
        var cue = new TextRecord(4, 12, "cho biết");
        LayerScore score = QuotationScorer.Score([new(
            Annotated("Lan cho biết", new GoldAnnotation("REPORT", 8, 12) { Who = "Lan" }),
            new DocumentRecord { Reports = [new(cue, new(0, 3, "Lan", "Lan"), 0, 0), new(cue, null, 0, 0)] })]);
        (ValueOf(score, "report F1"), ValueOf(score, "report speaker")).Should().Be((66.67, 100));
        score.Errors.Should().Equal("extra report | cho biết | a");
    }

    [Fact]
    public void Figures_without_anything_to_measure_are_null()
    {
        ValueOf(QuotationScorer.Score([]), "kind").Should().BeNull();
    }

    private static GoldDocument Annotated(string text, params GoldAnnotation[] annotations) => new() { Id = "a", Text = text, Annotations = annotations };

    private static double? ValueOf(LayerScore score, string figure) => score.Figures.Single(candidate => candidate.Name == figure).Value;
}
