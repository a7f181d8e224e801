using TextKit.Entities;

namespace TextKit.Quotations.Speakers;

/// <summary>Somebody who may be the speaker; reasons are added while candidates are gathered, and the place is used again for the next request.</summary>
internal sealed class SpeakerCandidate
{
    /// <summary>The speaker this would be.</summary>
    public ResolvedSpeaker Speaker { get; private set; }

    /// <summary>Why.</summary>
    public CandidateSources Sources { get; private set; }

    /// <summary>The mention of the name that stands nearest before the cue; <see langword="null"/> where it is no name.</summary>
    public EntityMatch? Mention { get; private set; }

    /// <summary>How many others of the same type stand nearer.</summary>
    public int Rank { get; private set; }

    /// <summary>How often the text names it.</summary>
    public int Count { get; private set; }

    /// <summary>Makes it another.</summary>
    public void Become(ResolvedSpeaker speaker, CandidateSources source, EntityMatch? mention, int rank, int count) =>
        (Speaker, Sources, Mention, Rank, Count) = (speaker, source, mention, rank, count);

    /// <summary>Adds a reason, and the mention it comes from.</summary>
    public void Add(CandidateSources source, EntityMatch? mention)
    {
        Sources |= source;
        Mention ??= mention;
    }
}
