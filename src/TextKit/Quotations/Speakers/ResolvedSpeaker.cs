namespace TextKit.Quotations.Speakers;

/// <summary>Who a phrase stands for.</summary>
/// <param name="Match">The phrase with the name.</param>
/// <param name="How">How the name was found; part of the rule's name.</param>
/// <param name="Certainty">How sure that is, from 0 to 1.</param>
internal sealed record ResolvedSpeaker(SpeakerMatch Match, string How, double Certainty)
{
    /// <summary>How a pronoun was linked where two people may be meant.</summary>
    public const string Ambiguous = "pronoun-ambiguous";

    /// <summary>Whether two people may be meant.</summary>
    public bool IsAmbiguous => How == Ambiguous;
}
