using TextKit.Entities;
using TextKit.Quotations.Attributions;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Gathers who may be meant at a place of a text where somebody speaks: what rules say, and everybody named nearby.</summary>
internal sealed class SpeakerCandidates
{
    private const int MaxBack = 25, MaxOfSentence = 10, MaxFuller = 40;
    private readonly Passage _passage;
    private readonly SpeakerResolver _resolver;
    private readonly ShortForms _forms;
    private readonly List<EntityMatch> _mentions = [];
    private readonly List<SpeakerCandidate> _found = [];

    /// <summary>Prepares for one text.</summary>
    public SpeakerCandidates(Passage passage, SpeakerResolver resolver, IReadOnlyList<EntityMatch> entities)
    {
        _passage = passage;
        _resolver = resolver;
        _forms = new ShortForms(passage);
        foreach (EntityMatch mention in entities)
        {
            if (passage.Mentions.At(mention.Units.Start) == mention) _mentions.Add(mention);
        }
    }

    /// <summary>The candidates for a request, each name once.</summary>
    public IReadOnlyList<SpeakerCandidate> For(SpeakerRequest request)
    {
        _found.Clear();
        SpeakerPhrase phrase = request.Phrase;
        if ((request.Rule == AttributionRule.Continued ? _resolver.Continued : _resolver.Resolve(phrase)) is { } proposed) Add(proposed, CandidateSources.Rule, null);
        if (phrase.Units.Count > 0) Add(new ResolvedSpeaker(_resolver.Own(phrase), "own", 1), CandidateSources.Own, phrase.Mention);
        if (request.Other is { } other && _resolver.Resolve(other) is { } alternative) Add(alternative, CandidateSources.Other, null);
        int next = FirstFrom(request.At);
        AddSentence(request, next);
        if (phrase.Kind is PhraseKind.Noun or PhraseKind.Pronoun or PhraseKind.Role or PhraseKind.Elided) AddEarlier(request, next);
        if (phrase.Kind is PhraseKind.Noun or PhraseKind.Role or PhraseKind.Body) AddFuller(phrase, next);
        for (int i = _resolver.Latest.Count - 1; i >= 0; i--)
            Add(new ResolvedSpeaker(Standing(phrase, _resolver.Latest[i]), "earlier-speaker", 1), CandidateSources.Speaker, null);
        return _found;
    }

    private void AddSentence(SpeakerRequest request, int next)
    {
        int start = _passage.SentenceAt(request.At).Start;
        for (int i = next - 1; i >= Math.Max(0, next - MaxOfSentence) && _mentions[i].Units.Start >= start; i--)
            AddMention(request.Phrase, _mentions[i], "sentence", CandidateSources.Sentence);
    }

    private void AddEarlier(SpeakerRequest request, int next)
    {
        for (int i = next - 1; i >= Math.Max(0, next - MaxBack); i--) AddMention(request.Phrase, _mentions[i], "earlier", CandidateSources.Earlier);
    }

    private void AddFuller(SpeakerPhrase phrase, int next)
    {
        for (int i = Math.Max(0, next - MaxFuller); i < Math.Min(_mentions.Count, next + MaxFuller); i++)
        {
            UnitRange units = _mentions[i].Units;
            if (_mentions[i].Type is not (EntityType.Organization or EntityType.Role) || units.Count <= phrase.Units.Count || units.Contains(phrase.Units.Start)) continue;
            if (!_forms.Fits(phrase.Units, units)) continue;
            var match = new SpeakerMatch(phrase.Units, _resolver.NameOf(_mentions[i]), _mentions[i].EntityId);
            Add(new ResolvedSpeaker(match, "fuller", 1), CandidateSources.Fuller, _mentions[i]);
        }
    }

    private void AddMention(SpeakerPhrase phrase, EntityMatch mention, string how, CandidateSources source)
    {
        if (mention.Type is EntityType.Role or EntityType.OfficialDocument || phrase.Units.Overlaps(mention.Units)) return;
        Add(new ResolvedSpeaker(Standing(phrase, new SpeakerMatch(mention.Units, _resolver.NameOf(mention), mention.EntityId)), how, 1), source, mention);
    }

    // A subject left out has no words of its own: the speaker stands where the name does.
    private static SpeakerMatch Standing(SpeakerPhrase phrase, SpeakerMatch speaker) => phrase.Units.Count > 0 ? speaker with { Units = phrase.Units } : speaker;

    private void Add(ResolvedSpeaker speaker, CandidateSources source, EntityMatch? mention)
    {
        for (int i = 0; i < _found.Count; i++)
        {
            SpeakerCandidate known = _found[i];
            if (!known.Speaker.Match.Name.Equals(speaker.Match.Name, StringComparison.OrdinalIgnoreCase)) continue;
            _found[i] = known with { Sources = known.Sources | source, Mention = known.Mention ?? mention };
            return;
        }

        _found.Add(new SpeakerCandidate(speaker, source, mention));
    }

    private int FirstFrom(int unit)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_mentions[middle].Units.Start < unit) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
