using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Finds who the phrases of a text stand for; asked in order of the text, since a pronoun leans on who spoke last.</summary>
internal sealed class SpeakerResolver(Passage passage, PersonRegister people, BodyRegister bodies)
{
    private const int NearUnits = 300, MaxSpoken = 4, MaxSentencesBack = 3;

    private readonly TitleLinker _titles = new(passage, people);
    private readonly RoleRegister _roles = new(passage);
    private readonly PronounLinker _pronouns = new(people);
    private readonly EchoFinder _echoes = new(passage);
    private readonly List<SpeakerMatch> _spoken = [];
    private readonly Dictionary<int, SpeakerMatch> _quoted = [];
    private int _lastAt;
    private SpeakerMatch? _lastBody;

    /// <summary>Who spoke last.</summary>
    public ResolvedSpeaker? Last { get; private set; }

    /// <summary>Whoever spoke last, as the speaker of what goes on.</summary>
    public ResolvedSpeaker? Continued => Last is { } last ? last with { How = "last-speaker", Certainty = 0.6 } : null;

    /// <summary>The latest speakers, each once, the last at the end.</summary>
    public IReadOnlyList<SpeakerMatch> Latest => _spoken;

    /// <summary>Who a phrase stands for by the rules; <see langword="null"/> where nobody is named.</summary>
    public ResolvedSpeaker? Resolve(SpeakerPhrase phrase) => phrase.Kind switch
    {
        PhraseKind.Person => new(Named(phrase), "name", 1),
        PhraseKind.Body or PhraseKind.Place or PhraseKind.Document => new(Named(phrase), "body", 1),
        PhraseKind.Several => new(Spoken(phrase), "several", 1),
        PhraseKind.Self => Self(phrase) ?? new(Spoken(phrase), "self", 0.5),
        PhraseKind.Role => _titles.Link(phrase) ?? new(_roles.FullestOf(phrase.Units) is { } fuller ? Spoken(phrase) with { Name = fuller } : Spoken(phrase), "role", 0.8),
        PhraseKind.Pronoun => Unnamed(phrase) ?? _titles.Link(phrase) ?? _pronouns.Link(phrase, Recent(phrase), _lastAt) ?? new(Spoken(phrase), "pronoun-open", 0.4),
        PhraseKind.Noun when passage.Words.Is(phrase.Units.Start, WordClass.Role) && _titles.Link(phrase) is { } titled => titled,
        PhraseKind.Noun when Several(phrase) is { } several => several,
        PhraseKind.Noun when Echoed(phrase) is { } echoed => echoed,
        PhraseKind.Noun when PointsBack(phrase) && (_lastBody ?? Recent(phrase)) is { } last => new(last with { Units = phrase.Units }, "points-back", 0.6),
        PhraseKind.Noun => _titles.LinkHead(phrase) ?? new(Spoken(phrase), "noun", 0.8),
        _ => Elided(phrase),
    };

    /// <summary>The phrase by its own words: the name it holds, or itself.</summary>
    public SpeakerMatch Own(SpeakerPhrase phrase) =>
        phrase.Kind is PhraseKind.Person or PhraseKind.Body or PhraseKind.Place or PhraseKind.Document ? Named(phrase) : Spoken(phrase);

    /// <summary>The fullest name of a mention.</summary>
    public string NameOf(EntityMatch mention) => mention.Type == EntityType.Organization ? bodies.NameOf(mention) : mention.Name;

    /// <summary>Notes whose words a quotation is, for whoever says <c>tôi</c> in it.</summary>
    public void RememberQuoted(UnitRange quote, ResolvedSpeaker? speaker)
    {
        if (speaker is not null) _quoted.TryAdd(passage.QuoteAt(quote.Start), speaker.Match);
    }

    /// <summary>Notes who spoke, for what follows.</summary>
    public void Remember(SpeakerPhrase phrase, ResolvedSpeaker? speaker)
    {
        if (speaker is null) return;
        Last = speaker;
        if (phrase.Kind == PhraseKind.Body) _lastBody = speaker.Match;
        _lastAt = phrase.Units.End;
        _spoken.RemoveAll(match => match.Name == speaker.Match.Name);
        _spoken.Add(speaker.Match);
        if (_spoken.Count > MaxSpoken) _spoken.RemoveAt(0);
    }

    private SpeakerMatch? Recent(SpeakerPhrase phrase) => phrase.Units.Start - _lastAt < NearUnits ? Last?.Match : null;

    // "tờ báo này", "nhóm trên", "họ", "tờ nhật báo hàng đầu Thái Lan"
    private bool PointsBack(SpeakerPhrase phrase)
    {
        if (passage.Words.Is(phrase.Units.Start, WordClass.Side)) return phrase.Mention is not { Type: EntityType.Organization };
        return phrase.Mention is null && passage.Words.Is(phrase.Units.End - 1, WordClass.Demonstrative);
    }

    // "nhóm này", "văn bản", "chủ đầu tư": no more than the words that may have been said before, and no name.
    private ResolvedSpeaker? Echoed(SpeakerPhrase phrase)
    {
        UnitRange core = _echoes.CoreOf(phrase.Units);
        bool points = PointsBack(phrase);
        if (core.Count == 0 || phrase.Mention is not null || !(points || core == phrase.Units || _echoes.IsBodyNoun(phrase.Units))) return null;
        for (int i = _spoken.Count - 1; i >= 0; i--)
        {
            ReadOnlySpan<char> spoken = _spoken[i].Name, said = passage.Text.Slice(core);
            if ((points || spoken.Length > said.Length) && spoken.StartsWith(said, StringComparison.OrdinalIgnoreCase)) return new(_spoken[i] with { Units = phrase.Units }, "points-back", 0.7);
        }

        return _echoes.Find(phrase, out EchoPlace place) is { } name ? new(new SpeakerMatch(phrase.Units, NameOf(name), name.EntityId), Way(place), 0.6) : null;
    }

    // "họ" are the several who are the subject of this sentence, or of one of the two before.
    private ResolvedSpeaker? Several(SpeakerPhrase phrase)
    {
        if (phrase.Units.Count != 1 || passage.Text.Slice(phrase.Units.Start) is not ("họ" or "Họ")) return null;
        int end = phrase.Units.Start;
        for (int back = 0; back < MaxSentencesBack && end > 0; back++)
        {
            int start = passage.SentenceAt(back == 0 ? end : end - 1).Start;
            if (passage.Subjects.ReadShared(start, end) is { } subject && (subject.Kind is PhraseKind.Several or PhraseKind.Body || passage.Words.Is(subject.Units.Start, WordClass.Counted)) && !(passage.Text.Slice(subject.Units.Start) is "một" or "Một"))
                return Resolve(subject) is { } found ? found with { Match = found.Match with { Units = phrase.Units }, How = "several", Certainty = 0.6 } : null;
            end = start;
        }

        return null;
    }

    // "một quan chức Bộ X … quan chức trên", "một người bạn … người này": somebody who spoke and has no name.
    private ResolvedSpeaker? Unnamed(SpeakerPhrase phrase)
    {
        UnitRange core = _echoes.CoreOf(phrase.Units);
        if (core.Count == 0 || passage.Words.Is(phrase.Units.Start, WordClass.Honorific)) return null;
        for (int i = _spoken.Count - 1; i >= 0; i--)
        {
            if (_spoken[i].EntityId is null && _spoken[i].Name.AsSpan().StartsWith(passage.Text.Slice(core), StringComparison.OrdinalIgnoreCase)) return new(_spoken[i] with { Units = phrase.Units }, "points-back", 0.8);
        }

        return null;
    }

    private static string Way(EchoPlace place) => place switch
    {
        EchoPlace.Within => "echo-within",
        EchoPlace.After => "echo-after",
        EchoPlace.Before => "echo-before",
        _ => "echo-opening",
    };

    // "tôi" is whoever is quoted there; outside quotations, who signs the article.
    private ResolvedSpeaker? Self(SpeakerPhrase phrase)
    {
        int quote = passage.QuoteAt(phrase.Units.Start);
        SpeakerMatch? speaker = quote < 0 ? passage.Author is { } author ? new SpeakerMatch(author.Units, author.Name, author.EntityId) : null : _quoted.GetValueOrDefault(quote);
        return speaker is null ? null : new(speaker with { Units = phrase.Units }, "self", 0.9);
    }

    private ResolvedSpeaker? Elided(SpeakerPhrase phrase)
    {
        int verb = phrase.Units.Start;
        if (verb < passage.Text.Count && passage.QuoteAt(verb) < 0 && passage.Subjects.ReadShared(passage.SentenceAt(verb).Start, verb) is { Kind: not PhraseKind.Elided } shared && Resolve(shared) is { } subject)
            return subject with { How = "shared", Certainty = 0.7 };
        if (Recent(phrase) is not null) return Last! with { How = "elided", Certainty = 0.6 };
        return _pronouns.Link(phrase, null, _lastAt) is { } person ? person with { How = "elided", Certainty = 0.4 } : null;
    }

    private SpeakerMatch Named(SpeakerPhrase phrase) => phrase.Mention is { } mention
        ? new(phrase.Units, NameOf(mention), mention.EntityId)
        : Spoken(phrase);

    // The name of a phrase that is no name: its words, without "một" and "vị", with the body it holds by its fullest name.
    private SpeakerMatch Spoken(SpeakerPhrase phrase)
    {
        UnitRange units = phrase.Units;
        if (units.Count > 1 && passage.Text.Slice(units.Start) is "một" or "Một" or "vị" or "Vị" && !(passage.Text.Slice(units.Start + 1) is "số")) units = units with { Start = units.Start + 1 };
        string name = passage.Text.Slice(units).ToString();
        if (phrase.Mention is { Type: EntityType.Organization } body && phrase.Units.Contains(body.Units))
        {
            string surface = passage.Text.Slice(body.Units).ToString(), full = bodies.NameOf(body);
            if (full != surface) name = name.Replace(surface, full, StringComparison.Ordinal);
        }

        return new SpeakerMatch(phrase.Units, name, null);
    }
}
