using TextKit.Entities;

namespace TextKit.Quotations.Speakers;

/// <summary>Somebody who may be the speaker.</summary>
/// <param name="Speaker">The speaker this would be.</param>
/// <param name="Sources">Why.</param>
/// <param name="Mention">The mention of the name that stands nearest before the cue; <see langword="null"/> where it is no name.</param>
internal sealed record SpeakerCandidate(ResolvedSpeaker Speaker, CandidateSources Sources, EntityMatch? Mention)
{
    /// <summary>How many others of the same type stand nearer.</summary>
    public int Rank { get; init; }

    /// <summary>How often the text names it.</summary>
    public int Count { get; init; }
}
