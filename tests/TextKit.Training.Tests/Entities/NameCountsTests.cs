using TextKit.Entities.Lexicon;
using TextKit.Syllables;
using TextKit.Training.Entities;

namespace TextKit.Training.Tests.Entities;

public sealed class NameCountsTests
{
    private const int Body = 1, Place = 2;

    private static readonly Unit[] River = UnitScanner.Scan("Sông Hồng");

    [Fact]
    public void A_name_seen_once_is_not_known()
    {
        var counts = new NameCounts();
        counts.Add(HashOf("Sông Hồng"), Place);
        counts.ToPriors().Match(River, 0, out _).Should().Be(0);
    }

    [Fact]
    public void The_class_tells_the_kind_seen_most_and_how_often()
    {
        byte always = ClassOf(places: 10, bodies: 0), mostly = ClassOf(places: 8, bodies: 2), otherwise = ClassOf(places: 0, bodies: 10);
        new[] { always, mostly, otherwise }.Should().OnlyHaveUniqueItems().And.NotContain((byte)0);
    }

    [Fact]
    public void Two_readings_of_a_text_ask_for_twice_as_many_occurrences()
    {
        NameCounts[] readings = [new NameCounts(), new NameCounts()];
        foreach (NameCounts reading in readings) reading.Add(HashOf("Sông Hồng"), Place);
        NameCounts.Sum(readings).Count.Should().Be(0);
        foreach (NameCounts reading in readings) reading.Add(HashOf("Sông Hồng"), Place);
        NameCounts.Sum(readings).Count.Should().Be(1);
    }

    [Fact]
    public void The_longest_known_name_is_found()
    {
        var counts = new NameCounts();
        counts.Add(HashOf("Sông"), Body, 5);
        counts.Add(HashOf("Sông Hồng"), Place, 5);
        counts.ToPriors().Match(River, 0, out _).Should().Be(2);
    }

    private static byte ClassOf(int places, int bodies)
    {
        var counts = new NameCounts();
        counts.Add(HashOf("Sông Hồng"), Place, places);
        counts.Add(HashOf("Sông Hồng"), Body, bodies);
        counts.ToPriors().Match(River, 0, out byte found);
        return found;
    }

    private static uint HashOf(string name) => PhraseHash.Fold(PhraseHash.Of(name));
}
