using TextKit.Automata;
using TextKit.Syllables;

namespace TextKit.Tests.Automata;

public sealed class PhraseTableTests
{
    [Theory]
    [InlineData("tỉnh ủy", 2)]
    [InlineData("TỈNH UỶ viên", 3)]
    [InlineData("Tỉnh ủy họp", 2)]
    [InlineData("tỉnh nhà", 0)]
    [InlineData("ủy viên", 0)]
    public void The_longest_phrase_is_found_whatever_its_writing(string text, int units)
    {
        var table = new PhraseTable<int>([KeyValuePair.Create("tỉnh ủy", 1), KeyValuePair.Create("tỉnh ủy viên", 2)]);
        table.Match(UnitScanner.Scan(text), 0, out int value).Should().Be(units);
        value.Should().Be(Math.Max(0, units - 1));
    }

    [Fact]
    public void States_tell_which_phrases_end_and_go_on()
    {
        var table = new PhraseTable<int>([KeyValuePair.Create("tỉnh", 1), KeyValuePair.Create("tỉnh ủy viên", 2)]);
        Unit[] units = UnitScanner.Scan("tỉnh ủy viên họp");
        int state = PhraseTable<int>.Start;
        var seen = new List<(bool Ends, bool GoesOn, int Value)>();
        foreach (Unit unit in units)
        {
            state = table.Next(state, unit.Key);
            seen.Add((PhraseTable<int>.Ends(state), PhraseTable<int>.GoesOn(state), table.ValueOf(state)));
        }

        seen.Should().Equal((true, true, 1), (false, true, 0), (true, false, 2), (false, false, 0));
    }

    [Fact]
    public void Nothing_begins_at_the_end() =>
        new PhraseTable<int>([KeyValuePair.Create("tỉnh", 1)]).Match(UnitScanner.Scan("tỉnh"), 1, out _).Should().Be(0);

    [Fact]
    public void Many_phrases_are_found_as_one_by_one()
    {
        var random = new Random(7);
        string[] phrases = [.. Enumerable.Range(0, 3000).Select(_ => Phrase(random)).Distinct()];
        var table = new PhraseTable<string>(phrases.Select(phrase => KeyValuePair.Create(phrase, phrase)));
        foreach (int _ in Enumerable.Range(0, 3000))
        {
            string text = Phrase(random);
            string? longest = phrases.Where(phrase => $"{text} ".StartsWith($"{phrase} ", StringComparison.Ordinal)).MaxBy(phrase => phrase.Length);
            table.Match(UnitScanner.Scan(text), 0, out string? found);
            found.Should().Be(longest);
        }
    }

    private static string Phrase(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{(char)('a' + random.Next(26))}{random.Next(10)}"));
}
