using TextKit.Training.Quotations;

namespace TextKit.Training.Tests.Quotations;

public sealed class PredicateFinderTests
{
    private static readonly string[][] Markers = [["đã", "verbal"], ["các", "nominal"], ["rất", "degree"], ["hơn", "comparison"]];

    [Fact]
    public void Verbs_follow_what_stands_before_verbs()
    {
        var finder = new PredicateFinder(Markers);
        for (int i = 0; i < 100; i++) finder.Add("các bác_sĩ đã gửi thư , các y_tá đã chăm_sóc họ");
        finder.Find().Should().Equal("chăm sóc", "gửi");
    }

    [Fact]
    public void Adjectives_and_syllables_of_longer_words_are_none()
    {
        var finder = new PredicateFinder(Markers);
        for (int i = 0; i < 100; i++) finder.Add("nước đã cao hơn , họ đã cứu người , các nghiên_cứu của viện nghiên_cứu");
        finder.Find().Should().BeEmpty();
    }
}
