using System.Collections.Frozen;
using TextKit.Quotations.Models;

namespace TextKit.Quotations.Speakers;

/// <summary>Who a phrase stands for.</summary>
/// <param name="Match">The phrase with the name.</param>
/// <param name="How">How the name was found; part of the rule's name.</param>
/// <param name="Certainty">How sure that is, from 0 to 1.</param>
internal sealed record ResolvedSpeaker(SpeakerMatch Match, string How, double Certainty)
{
    /// <summary>How a pronoun was linked where two people may be meant.</summary>
    public const string Ambiguous = "pronoun-ambiguous";

    /// <summary>How a pronoun was linked where only one person is called so.</summary>
    public const string Called = "pronoun-called";

    private static readonly FeatureValue Unlisted = new("other");

    // The ways of the rules; those of the ranker tell nothing that its sources do not.
    private static readonly FrozenDictionary<string, FeatureValue> Ways = new[]
    {
        "name", "body", "role", "noun", "title", "title-ahead", "pronoun", "pronoun-open", Ambiguous, "points-back", "elided", "last-speaker",
        "echo-within", "echo-after", "echo-before", "echo-opening", "own",
    }.ToFrozenDictionary(way => way, way => new FeatureValue(way));

    /// <summary>Whether two people may be meant.</summary>
    public bool IsAmbiguous => How == Ambiguous;

    /// <summary>How the name was found, as the value of a feature.</summary>
    public FeatureValue HowValue => Ways.GetValueOrDefault(How, Unlisted);
}
