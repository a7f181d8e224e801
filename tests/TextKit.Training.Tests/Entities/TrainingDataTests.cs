using TextKit.Entities;
using TextKit.Entities.Chains;
using TextKit.Syllables;
using TextKit.Training.Clustering;
using TextKit.Training.Entities;

namespace TextKit.Training.Tests.Entities;

public sealed class TrainingDataTests
{
    [Fact]
    public void A_word_that_is_frequent_and_never_in_an_entity_is_plain()
    {
        TrainingArticle article = Article("Ông Minh nói. Ông Minh nói. Ông Minh nói. Ông Minh nói. Ông Minh nói rồi.", (1, 2, EntityType.Person));
        ulong[] plain = PlainWordFinder.Find([article]);
        plain.Should().Contain(UnitKey.Of("nói")).And.NotContain(UnitKey.Of("minh")).And.NotContain(UnitKey.Of("rồi"));
    }

    [Fact]
    public void The_headline_is_learnt_in_capitals_too()
    {
        TrainingArticle? shouted = HeadlineShouter.Shout(Article("Hà Nội mưa lớn\nÔng Minh nói.", (0, 2, EntityType.Location), (5, 6, EntityType.Person)));
        shouted!.Text.Text.Should().Be("HÀ NỘI MƯA LỚN");
        shouted.Entities.Should().Equal(new TrainingEntity(new UnitRange(0, 2), EntityType.Location));
    }

    [Fact]
    public void Outermost_spans_become_labels()
    {
        var labels = new ChainLabels(EntityType.Organization, EntityType.Location);
        TrainingArticle article = Article("Công an tỉnh Nghệ An nói", (0, 5, EntityType.Organization), (2, 5, EntityType.Location));
        byte[] expected = [.. Enumerable.Range(0, 5).Select(i => (byte)labels.LabelOf(EntityType.Organization, i, 5)), ChainLabels.Outside];
        SequenceBuilder.Label(article, labels).Should().Equal(expected);
    }

    [Fact]
    public void A_name_and_a_plain_word_of_one_spelling_are_two_entries()
    {
        var vocabulary = new Vocabulary();
        vocabulary.Add("Hôm_nay Bộ họp , cả Bộ và bộ phận .");
        List<LexiconEntry> entries = [.. vocabulary.Entries(1).Where(entry => entry.Keys.SequenceEqual([UnitKey.Of("bộ")]))];
        entries.Select(entry => (entry.IsName, entry.Count)).Should().BeEquivalentTo([(true, 2), (false, 1)]);
    }

    [Fact]
    public void Scores_count_strict_spans_by_type()
    {
        var scores = new SpanScores();
        scores.Add(
            [new(new UnitRange(0, 2), EntityType.Person), new(new UnitRange(3, 4), EntityType.Location)],
            [new EntityMatch(new UnitRange(0, 2), EntityType.Person, "a", 1, 1), new EntityMatch(new UnitRange(3, 5), EntityType.Location, "b", 2, 1)]);
        scores.F1(EntityType.Person).Should().Be(100);
        scores.F1(EntityType.Location).Should().Be(0);
        scores.F1(EntityType.Person, EntityType.Location).Should().Be(50);
    }

    private static TrainingArticle Article(string text, params (int Start, int End, EntityType Type)[] entities) =>
        new("a", ScannedText.Scan(text), [.. entities.Select(e => new TrainingEntity(new UnitRange(e.Start, e.End), e.Type))]);
}
