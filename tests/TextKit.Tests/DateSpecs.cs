using System.Globalization;
using TextKit.Dates;
using TextKit.Sentences;
using TextKit.Syllables;
using TextKit.Tests.Specs;

namespace TextKit.Tests;

public sealed class DateSpecs
{
    private static readonly TimeTagger Tagger = new();
    private static readonly SentenceSplitter Splitter = new();

    [Theory]
    [SpecData("dates.md")]
    public void Times_are_found_and_resolved(SpecCase spec) => Show(spec["text"], spec["published"]).Should().Be(spec["times"]);

    [Theory]
    [SpecData("dates-none.md")]
    public void What_is_no_time_stays_none(SpecCase spec) => Show(spec["text"], spec["published"]).Should().BeEmpty();

    private static string Show(string text, string published)
    {
        DateOnly? anchor = published == "unknown" ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        ScannedText scanned = ScannedText.Scan(text);
        IReadOnlyList<TimeMatch> times = Tagger.Tag(scanned, Splitter.Split(scanned), anchor);
        return string.Join("; ", times.Select(time => $"{scanned.Slice(time.Units)} = {time.Type.ToCode()} {time.Value}"));
    }
}
