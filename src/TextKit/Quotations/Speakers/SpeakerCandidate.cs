using TextKit.Entities;

namespace TextKit.Quotations.Speakers;

/// <summary>Somebody who may be the speaker; reasons are added while candidates are gathered.</summary>
/// <param name="speaker">The speaker this would be.</param>
internal sealed class SpeakerCandidate(ResolvedSpeaker speaker)
{
    /// <summary>The speaker this would be.</summary>
    public ResolvedSpeaker Speaker { get; } = speaker;

    /// <summary>Why.</summary>
    public CandidateSources Sources { get; private set; }

    /// <summary>The mention of the name that stands nearest before the cue; <see langword="null"/> where it is no name.</summary>
    public EntityMatch? Mention { get; private set; }

    /// <summary>How many others of the same type stand nearer.</summary>
    public int Rank { get; init; }

    /// <summary>How often the text names it.</summary>
    public int Count { get; init; }

    /// <summary>Adds a reason, and the mention it comes from.</summary>
    public void Add(CandidateSources source, EntityMatch? mention)
    {
        Sources |= source;
        Mention ??= mention;
    }
}
