using System.Runtime.InteropServices;
using TextKit.Entities;
using TextKit.Quotations.Attributions;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Gathers who may be meant at a place of a text where somebody speaks: what rules say, and everybody named nearby.</summary>
internal sealed class SpeakerCandidates
{
    private const int MaxBack = 15, MaxOfSentence = 10, MaxFuller = 25, MaxClauses = 2, MaxAhead = 40, MaxRank = 2;
    private readonly Passage _passage;
    private readonly SpeakerResolver _resolver;
    private readonly SpokenSoFar _spoken;
    private readonly ShortForms _forms;
    private readonly List<EntityMatch> _mentions;
    private readonly string?[] _names;
    private readonly Dictionary<int, int> _counts;
    private readonly List<SpeakerCandidate> _places = [];

    // How many of each type were named nearer and are no candidates.
    private readonly int[] _passed = new int[Enum.GetValues<EntityType>().Length];
    private int _found;

    /// <summary>Prepares for one text.</summary>
    public SpeakerCandidates(Passage passage, SpeakerResolver resolver, SpokenSoFar spoken)
    {
        (_passage, _resolver, _spoken) = (passage, resolver, spoken);
        _forms = new ShortForms(passage);
        (_mentions, _counts) = (new List<EntityMatch>(passage.Entities.Count), new Dictionary<int, int>(passage.Entities.Count));
        for (int i = 0; i < passage.Entities.Count; i++)
        {
            EntityMatch mention = passage.Entities[i];
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, mention.EntityId, out _)++;
            if (passage.Mentions.IndexAt(mention.Units.Start) == i) _mentions.Add(mention);
        }

        _names = new string?[_mentions.Count];
    }

    /// <summary>The candidates for a request, each name once; until the next request.</summary>
    public ReadOnlySpan<SpeakerCandidate> For(SpeakerRequest request)
    {
        _found = 0;
        Array.Clear(_passed);
        Gather(request);
        return Found;
    }

    private ReadOnlySpan<SpeakerCandidate> Found => CollectionsMarshal.AsSpan(_places)[.._found];

    private void Gather(SpeakerRequest request)
    {
        SpeakerPhrase phrase = request.Phrase;
        ResolvedSpeaker? proposed = request.Rule == AttributionRule.Continued ? _resolver.Continued : _resolver.Resolve(phrase);
        if (proposed is { } ruled) Add(ruled, CandidateSources.Rule, null);
        bool isCalled = proposed?.How == Way.PronounCalled;
        if (phrase.Units.Count > 0 && !isCalled && (proposed is null || SpeaksForItself(phrase, proposed.Value))) Add(new ResolvedSpeaker(_resolver.Own(phrase), Way.Own, 1), CandidateSources.Own, phrase.Mention);
        if (LeavesNoChoice(phrase) || isCalled) return;
        if (request.Other is { } other) AddPhrase(other, CandidateSources.Other);
        int next = FirstFrom(request.At);
        AddClauses(request);
        if (phrase.Kind == PhraseKind.Elided) AddFollowing(request);
        AddParts(phrase);
        AddSentence(request, next);
        if (phrase.Kind is PhraseKind.Noun or PhraseKind.Pronoun or PhraseKind.Role or PhraseKind.Elided) AddEarlier(request, next);
        if (phrase.Kind is PhraseKind.Noun or PhraseKind.Role or PhraseKind.Body) AddFuller(phrase, next);
        AddSpeakers(phrase);
    }

    // A pronoun or "tôi" is somebody else, where anybody is.
    private bool SpeaksForItself(SpeakerPhrase phrase, ResolvedSpeaker proposed) =>
        phrase.Kind != PhraseKind.Self && phrase is not { Kind: PhraseKind.Pronoun, Mention: null } && !StandsForAnother(proposed, phrase);

    // A name says who it is, and "tôi" is whoever is quoted; but "Bộ" may be any.
    private static bool LeavesNoChoice(SpeakerPhrase phrase) =>
        phrase.Kind is PhraseKind.Person or PhraseKind.Several or PhraseKind.Self || (phrase.Kind is PhraseKind.Body or PhraseKind.Place && phrase.Units.Count > 1);

    // "nhóm này" is somebody named before, and so is "chuyên gia" where somebody has that title; "Chủ tịch tỉnh" is the office under its fuller name.
    private bool StandsForAnother(ResolvedSpeaker proposed, SpeakerPhrase phrase)
    {
        bool pointsBack = phrase.Units.Count > 1 && _passage.Words.Is(phrase.Units.End - 1, WordClass.Demonstrative);
        bool isTitle = phrase.Kind == PhraseKind.Noun && proposed.How == Way.Title && _passage.Words.Is(phrase.Units.Start, WordClass.Role);
        bool isOffice = phrase.Kind == PhraseKind.Role && proposed.How == Way.Role;
        return (pointsBack || isTitle || isOffice) && proposed.Match.Name != _resolver.Own(phrase).Name;
    }

    private void AddPhrase(SpeakerPhrase phrase, CandidateSources source)
    {
        if (phrase.Units.Count > 0 && _resolver.Resolve(phrase) is { } speaker) Add(speaker, source, phrase.Mention);
    }

    // The subject may be that of the whole sentence, or what stands right before the verb.
    private void AddClauses(SpeakerRequest request)
    {
        if (request.Cue is null or { SpeakerFollows: true }) return;
        int start = _passage.SentenceAt(request.At).Start;
        AddClause(request.Phrase, _passage.Subjects.ReadNearest(request.At, start), CandidateSources.Nearest);
        for (int clause = 0; clause < MaxClauses && start < request.At; clause++, start++)
            AddClause(request.Phrase, _passage.Subjects.ReadFirst(start, request.At, out start), CandidateSources.Opening);
    }

    // "Nhận định dịch sẽ phức tạp, Sở Y tế đã …": the subject of both stands in the second clause.
    private void AddFollowing(SpeakerRequest request)
    {
        UnitRange sentence = _passage.SentenceAt(request.At);
        if (request.At > sentence.Start + 1) return;
        for (int unit = request.At + 1; unit < Math.Min(sentence.End - 1, request.At + MaxAhead); unit++)
        {
            if (!_passage.Is(unit, ",")) continue;
            SpeakerPhrase subject = _passage.Subjects.ReadFirst(unit + 1, Math.Min(sentence.End, unit + MaxAhead), out _);
            if (subject.Kind is PhraseKind.Person or PhraseKind.Body or PhraseKind.Role) AddPhrase(subject, CandidateSources.Following);
        }
    }

    // The phrase itself is no second reason for whoever the rules take it for, and two phrases without a name are one too many.
    private void AddClause(SpeakerPhrase phrase, SpeakerPhrase other, CandidateSources source)
    {
        if (!phrase.Units.Overlaps(other.Units) && (phrase.Kind == PhraseKind.Elided || other.Mention is not null)) AddPhrase(other, source);
    }

    // In "ghi nhận của phóng viên" and "bối cảnh nhiều nước" the speaker is the end of what was read.
    private void AddParts(SpeakerPhrase phrase)
    {
        if (phrase.Kind is not (PhraseKind.Noun or PhraseKind.Role)) return;
        UnitRange units = phrase.Units;
        for (int unit = units.Start + 1; unit < units.End; unit++)
        {
            if (_passage.Mentions.At(unit) is { } mention)
            {
                if (mention.Units.Start == unit) AddPhrase(new SpeakerPhrase(mention.Units, PhraseClassifier.KindOf(mention.Type), mention), CandidateSources.Part);
                continue;
            }

            if (_passage.Words.Is(unit, WordClass.Group | WordClass.Role | WordClass.Counted | WordClass.Pronoun | WordClass.Descriptor))
                Add(new ResolvedSpeaker(_resolver.Own(new SpeakerPhrase(units with { Start = unit }, PhraseKind.Noun)), Way.Part, 1), CandidateSources.Part, null);
        }
    }

    private void AddSentence(SpeakerRequest request, int next)
    {
        int start = _passage.SentenceAt(request.At).Start;
        for (int i = next - 1; i >= Math.Max(0, next - MaxOfSentence) && _mentions[i].Units.Start >= start; i--)
            AddMention(request.Phrase, i, Way.Sentence, CandidateSources.Sentence);
    }

    private void AddEarlier(SpeakerRequest request, int next)
    {
        for (int i = next - 1; i >= Math.Max(0, next - MaxBack); i--) AddMention(request.Phrase, i, Way.Earlier, CandidateSources.Earlier);
    }

    private void AddFuller(SpeakerPhrase phrase, int next)
    {
        for (int i = Math.Max(0, next - MaxFuller); i < Math.Min(_mentions.Count, next + MaxFuller); i++)
        {
            UnitRange units = _mentions[i].Units;
            if (_mentions[i].Type is not (EntityType.Organization or EntityType.Role) || units.Count <= phrase.Units.Count || units.Contains(phrase.Units.Start)) continue;
            if (!_forms.Fits(phrase.Units, units)) continue;
            var match = new SpeakerMatch(phrase.Units, _resolver.NameOf(_mentions[i]), _mentions[i].EntityId);
            Add(new ResolvedSpeaker(match, Way.Fuller, 1), CandidateSources.Fuller, _mentions[i]);
        }
    }

    private void AddMention(SpeakerPhrase phrase, int index, Way how, CandidateSources source)
    {
        EntityMatch mention = _mentions[index];
        if (mention.Type is EntityType.OfficialDocument || phrase.Units.Overlaps(mention.Units)) return;
        string name = _names[index] ??= _resolver.NameOf(mention);
        if (Known(name) is { } known) known.Add(source, mention);
        else if (source == CandidateSources.Sentence || MayBeMeant(phrase, mention, name))
            AddNew(new ResolvedSpeaker(new SpeakerMatch(phrase.Units.Count > 0 ? phrase.Units : mention.Units, name, mention.EntityId), how, 1), source, mention);
        else _passed[(int)mention.Type]++;
    }

    // Of those who are only named before, nobody else was chosen for any of 5,900 phrases in raw news, but for 20 that were mostly mistaken.
    private bool MayBeMeant(SpeakerPhrase phrase, EntityMatch mention, string name)
    {
        bool fits = mention.Type == EntityType.Person || (mention.Type == EntityType.Organization && phrase.Kind is PhraseKind.Elided or PhraseKind.Noun);
        return (fits && RankOf(mention) < MaxRank) || _spoken.Has(name);
    }

    // Whoever spoke before and is not named nearby is meant only where the subject is left out.
    private void AddSpeakers(SpeakerPhrase phrase)
    {
        for (int i = _spoken.Latest.Count - 1; i >= 0; i--)
        {
            SpeakerMatch speaker = _spoken.Latest[i];
            if (phrase.Kind == PhraseKind.Elided) Add(new ResolvedSpeaker(Standing(phrase, speaker), Way.EarlierSpeaker, 1), CandidateSources.Speaker, null);
            else Known(speaker.Name)?.Add(CandidateSources.Speaker, null);
        }
    }

    // A subject left out has no words of its own: the speaker stands where the name does.
    private static SpeakerMatch Standing(SpeakerPhrase phrase, SpeakerMatch speaker) => phrase.Units.Count > 0 ? speaker with { Units = phrase.Units } : speaker;

    private void Add(ResolvedSpeaker speaker, CandidateSources source, EntityMatch? mention)
    {
        if (Known(speaker.Match.Name) is { } known) known.Add(source, mention);
        else AddNew(speaker, source, mention);
    }

    private SpeakerCandidate? Known(string name)
    {
        foreach (SpeakerCandidate known in Found)
        {
            if (known.Speaker.Match.HasName(name)) return known;
        }

        return null;
    }

    private void AddNew(ResolvedSpeaker speaker, CandidateSources source, EntityMatch? mention)
    {
        int rank = mention is null ? 0 : RankOf(mention);
        int count = speaker.Match.EntityId is { } id ? _counts.GetValueOrDefault(id) : 0;
        if (_found == _places.Count) _places.Add(new SpeakerCandidate());
        _places[_found++].Become(speaker, source, mention, rank, count);
    }

    // How many others of its type stand nearer.
    private int RankOf(EntityMatch mention)
    {
        int rank = _passed[(int)mention.Type];
        foreach (SpeakerCandidate known in Found) rank += known.Mention is not null && known.Mention.Type == mention.Type ? 1 : 0;
        return rank;
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
