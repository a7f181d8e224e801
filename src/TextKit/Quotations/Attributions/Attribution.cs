using TextKit.Quotations.Cues;
using TextKit.Quotations.Phrases;

namespace TextKit.Quotations.Attributions;

/// <summary>Who a quotation would be from, by one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Speaker">The phrase that names the speaker.</param>
/// <param name="Cue">The reporting verb or phrase.</param>
internal sealed record Attribution(AttributionRule Rule, SpeakerPhrase Speaker, Cue? Cue)
{
    /// <summary>What follows the cue, where the rule is <see cref="AttributionRule.After"/>: its shape decides whether the clause belongs to the quotation.</summary>
    public string Tail { get; init; } = "";

    /// <summary>How likely the cue reports speech.</summary>
    public double Probability { get; init; }

    /// <summary>Whether the cue is judged to report speech.</summary>
    public bool IsReport { get; init; }
}
