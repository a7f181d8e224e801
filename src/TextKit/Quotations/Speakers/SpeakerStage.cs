using TextKit.Quotations.Models;

namespace TextKit.Quotations.Speakers;

/// <summary>The people and bodies of one text and who has spoken so far: all that naming speakers needs.</summary>
internal sealed class SpeakerStage
{
    private readonly Passage _passage;
    private readonly PersonRegister _people;
    private readonly MentionPlaces _places;
    private readonly ContextValues _context;
    private readonly ShortForms _forms;

    /// <summary>Registers people and bodies.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="buffer">Room for the features of one candidate after another.</param>
    public SpeakerStage(Passage passage, FeatureVector buffer)
    {
        (_passage, Buffer) = (passage, buffer);
        _people = new PersonRegister(passage, passage.Entities);
        _places = new MentionPlaces(passage, _people);
        (_context, _forms) = (new ContextValues(passage), new ShortForms(passage));
        Spoken = new SpokenSoFar(passage);
        Candidates = new SpeakerCandidates(passage, new SpeakerResolver(passage, _people, Spoken), Spoken);
    }

    /// <summary>Who has spoken so far.</summary>
    public SpokenSoFar Spoken { get; }

    /// <summary>Who may be meant.</summary>
    public SpeakerCandidates Candidates { get; }

    /// <summary>Room for the features of one candidate after another.</summary>
    public FeatureVector Buffer { get; }

    /// <summary>What tells the candidates for a request apart.</summary>
    public SpeakerFeatures FeaturesOf(SpeakerRequest request) => new(request, _passage, _people, Spoken, _places, _context, _forms);
}
