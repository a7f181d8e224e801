using TextKit.Quotations.Models;

namespace TextKit.Quotations.Speakers;

/// <summary>The people and bodies of one text and who has spoken so far: all that naming speakers needs.</summary>
internal sealed class SpeakerStage
{
    /// <summary>Registers people and bodies.</summary>
    public SpeakerStage(Passage passage)
    {
        var people = new PersonRegister(passage, passage.Entities);
        Spoken = new SpokenSoFar(passage);
        var resolver = new SpeakerResolver(passage, people, Spoken);
        Candidates = new SpeakerCandidates(passage, resolver, Spoken);
        Features = new SpeakerFeatures(passage, people, Spoken);
    }

    /// <summary>Who has spoken so far.</summary>
    public SpokenSoFar Spoken { get; }

    /// <summary>Who may be meant.</summary>
    public SpeakerCandidates Candidates { get; }

    /// <summary>What tells them apart.</summary>
    public SpeakerFeatures Features { get; }

    /// <summary>Room for the features of one candidate after another.</summary>
    public FeatureVector Buffer { get; } = new();
}
