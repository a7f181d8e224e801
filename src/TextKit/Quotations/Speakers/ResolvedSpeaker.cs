namespace TextKit.Quotations.Speakers;

/// <summary>Who a phrase stands for.</summary>
/// <param name="Match">The phrase with the name.</param>
/// <param name="How">How the name was found.</param>
/// <param name="Certainty">How sure that is, from 0 to 1.</param>
internal readonly record struct ResolvedSpeaker(SpeakerMatch Match, Way How, double Certainty)
{
    /// <summary>Whether two people may be meant.</summary>
    public bool IsAmbiguous => How == Way.PronounAmbiguous;
}
