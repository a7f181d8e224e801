using TextKit.Quotations.Models;

namespace TextKit.Quotations.Speakers;

/// <summary>How the name of a speaker was found.</summary>
internal sealed class Way
{
    private static readonly FeatureValue Other = new("other");

    public static readonly Way
        Name = Telling("name"), Body = Telling("body"), Role = Telling("role"), Noun = Telling("noun"), Own = Telling("own"),
        Title = Telling("title"), TitleAhead = Telling("title-ahead"),
        Pronoun = Telling("pronoun"), PronounOpen = Telling("pronoun-open"), PronounAmbiguous = Telling("pronoun-ambiguous"), PointsBack = Telling("points-back"),
        Elided = Telling("elided"), LastSpeaker = Telling("last-speaker"),
        EchoWithin = Telling("echo-within"), EchoAfter = Telling("echo-after"), EchoBefore = Telling("echo-before"), EchoOpening = Telling("echo-opening"),
        PronounCalled = new("pronoun-called", Other), Several = new("several", Other), Self = new("self", Other), Shared = new("shared", Other),
        Sentence = new("sentence", Other), Earlier = new("earlier", Other), EarlierSpeaker = new("earlier-speaker", Other), Fuller = new("fuller", Other), Part = new("part", Other);

    private Way(string label, FeatureValue value) => (Label, Value) = (label, value);

    /// <summary>What it is called in the name of a rule.</summary>
    public string Label { get; }

    /// <summary>The way as the value of a feature.</summary>
    public FeatureValue Value { get; }

    // The others tell the ranker nothing that the sources of a candidate do not.
    private static Way Telling(string label) => new(label, new FeatureValue(label));
}
