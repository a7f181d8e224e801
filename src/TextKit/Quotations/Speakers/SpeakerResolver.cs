using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Finds who the phrases of a text stand for; asked in order of the text, since a pronoun leans on who spoke last.</summary>
internal sealed class SpeakerResolver
{
    private const int MaxSentencesBack = 3;

    private readonly Passage _passage;
    private readonly SpokenSoFar _spoken;
    private readonly BodyRegister _bodies;
    private readonly RoleRegister _roles;
    private readonly TitleLinker _titles;
    private readonly PronounLinker _pronouns;
    private readonly NounLinker _nouns;

    /// <summary>Prepares for one text.</summary>
    public SpeakerResolver(Passage passage, PersonRegister people, SpokenSoFar spoken)
    {
        (_passage, _spoken) = (passage, spoken);
        _bodies = new BodyRegister(passage);
        _roles = new RoleRegister(passage);
        _titles = new TitleLinker(passage, people);
        _pronouns = new PronounLinker(people);
        _nouns = new NounLinker(passage, spoken, NameOf);
    }

    /// <summary>Whoever spoke last, as the speaker of what goes on.</summary>
    public ResolvedSpeaker? Continued => _spoken.Last is { } last ? last with { How = Way.LastSpeaker, Certainty = 0.6 } : null;

    /// <summary>Who a phrase stands for by the rules; <see langword="null"/> where nobody is named.</summary>
    public ResolvedSpeaker? Resolve(SpeakerPhrase phrase) => phrase.Kind switch
    {
        PhraseKind.Person => new(Named(phrase), Way.Name, 1),
        PhraseKind.Body or PhraseKind.Place or PhraseKind.Document => new(Named(phrase), Way.Body, 1),
        PhraseKind.Several => new(Spoken(phrase), Way.Several, 1),
        PhraseKind.Self => Self(phrase) ?? new(Spoken(phrase), Way.Self, 0.5),
        PhraseKind.Role => _titles.Link(phrase) ?? new(Office(phrase), Way.Role, 0.8),
        PhraseKind.Pronoun => _nouns.LinkUnnamed(phrase) ?? _titles.Link(phrase) ?? _pronouns.Link(phrase, _spoken.Recent(phrase), _spoken.LastAt) ?? new(Spoken(phrase), Way.PronounOpen, 0.4),
        PhraseKind.Noun => Titled(phrase) ?? They(phrase) ?? _nouns.Link(phrase) ?? _titles.LinkHead(phrase) ?? new(Spoken(phrase), Way.Noun, 0.8),
        _ => Elided(phrase),
    };

    /// <summary>The phrase by its own words: the name it holds, or itself.</summary>
    public SpeakerMatch Own(SpeakerPhrase phrase) =>
        phrase.Kind is PhraseKind.Person or PhraseKind.Body or PhraseKind.Place or PhraseKind.Document ? Named(phrase) : Spoken(phrase);

    /// <summary>The fullest name of a mention.</summary>
    public string NameOf(EntityMatch mention) => mention.Type == EntityType.Organization ? _bodies.NameOf(mention) : mention.Name;

    private ResolvedSpeaker? Titled(SpeakerPhrase phrase) => _passage.Words.Is(phrase.Units.Start, WordClass.Role) ? _titles.Link(phrase) : null;

    private SpeakerMatch Office(SpeakerPhrase phrase) => _roles.FullestOf(phrase.Units) is { } fuller ? Spoken(phrase) with { Name = fuller } : Spoken(phrase);

    // "tôi" is whoever is quoted there; outside quotations, who signs the article.
    private ResolvedSpeaker? Self(SpeakerPhrase phrase)
    {
        SpeakerMatch? author = _passage.Author is { } person ? new SpeakerMatch(person.Units, person.Name, person.EntityId) : null;
        SpeakerMatch? speaker = _passage.QuoteAt(phrase.Units.Start) >= 0 ? _spoken.QuotedAt(phrase.Units.Start) : author;
        return speaker is { } found ? new(found with { Units = phrase.Units }, Way.Self, 0.9) : null;
    }

    // "họ" are the several who are the subject of this sentence, or of one of the two before.
    private ResolvedSpeaker? They(SpeakerPhrase phrase)
    {
        if (phrase.Units.Count != 1 || _passage.Text.Slice(phrase.Units.Start) is not ("họ" or "Họ")) return null;
        int end = phrase.Units.Start;
        for (int back = 0; back < MaxSentencesBack && end > 0; back++)
        {
            int start = _passage.SentenceAt(back == 0 ? end : end - 1).Start;
            if (_passage.Subjects.ReadShared(start, end) is { } subject && AreSeveral(subject))
                return Resolve(subject) is { } found ? found with { Match = found.Match with { Units = phrase.Units }, How = Way.Several, Certainty = 0.6 } : null;
            end = start;
        }

        return null;
    }

    private bool AreSeveral(SpeakerPhrase subject) => subject.Kind is PhraseKind.Several or PhraseKind.Body
        || (_passage.Words.Is(subject.Units.Start, WordClass.Counted) && !(_passage.Text.Slice(subject.Units.Start) is "một" or "Một"));

    // The subject of the clause that the verb goes on with, or whoever spoke last.
    private ResolvedSpeaker? Elided(SpeakerPhrase phrase)
    {
        int verb = phrase.Units.Start;
        bool isWithin = verb < _passage.Text.Count && _passage.QuoteAt(verb) < 0;
        if (isWithin && _passage.Subjects.ReadShared(_passage.SentenceAt(verb).Start, verb) is { Kind: not PhraseKind.Elided } shared && Resolve(shared) is { } subject)
            return subject with { How = Way.Shared, Certainty = 0.7 };
        if (_spoken.Recent(phrase) is not null) return _spoken.Last!.Value with { How = Way.Elided, Certainty = 0.6 };
        return _pronouns.Link(phrase, null, _spoken.LastAt) is { } person ? person with { How = Way.Elided, Certainty = 0.4 } : null;
    }

    private SpeakerMatch Named(SpeakerPhrase phrase) => phrase.Mention is { } mention
        ? new(phrase.Units, NameOf(mention), mention.EntityId)
        : Spoken(phrase);

    // The name of a phrase that is no name: its words, without "một" and "vị", with the body it holds by its fullest name.
    private SpeakerMatch Spoken(SpeakerPhrase phrase)
    {
        UnitRange units = phrase.Units;
        if (units.Count > 1 && _passage.Text.Slice(units.Start) is "một" or "Một" or "vị" or "Vị" && !(_passage.Text.Slice(units.Start + 1) is "số")) units = units with { Start = units.Start + 1 };
        string name = _passage.Text.Slice(units).ToString();
        if (phrase.Mention is { Type: EntityType.Organization } body && phrase.Units.Contains(body.Units))
        {
            string surface = _passage.Text.Slice(body.Units).ToString(), full = _bodies.NameOf(body);
            if (full != surface) name = name.Replace(surface, full, StringComparison.Ordinal);
        }

        return new SpeakerMatch(phrase.Units, name, null);
    }
}
