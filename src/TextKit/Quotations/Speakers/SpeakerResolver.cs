using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Finds who the phrases of a text stand for; asked in order of the text, since a pronoun leans on who spoke last.</summary>
internal sealed class SpeakerResolver(Passage passage, PersonRegister register)
{
    private const int MaxLookBack = 12, MaxRoleSearch = 60, NearUnits = 150;

    private ResolvedSpeaker? _last;
    private int _lastAt;

    /// <summary>Who spoke last.</summary>
    public ResolvedSpeaker? Last => _last;

    /// <summary>Who a phrase stands for; <see langword="null"/> where nobody is named.</summary>
    public ResolvedSpeaker? Resolve(SpeakerPhrase phrase)
    {
        ResolvedSpeaker? speaker = phrase.Kind switch
        {
            PhraseKind.Person => new(Named(phrase), "name", 1),
            PhraseKind.Body or PhraseKind.Place or PhraseKind.Document => new(Named(phrase), "body", 1),
            PhraseKind.Role => ByRole(phrase) ?? new(Spoken(phrase), "role", 0.8),
            PhraseKind.Pronoun => ByPronoun(phrase) ?? new(Spoken(phrase), "pronoun-open", 0.4),
            PhraseKind.Noun => ByNoun(phrase),
            _ => _last is null ? null : _last with { How = "elided", Certainty = 0.6 },
        };
        if (speaker is not null)
        {
            _last = speaker;
            _lastAt = phrase.Units.End;
        }

        return speaker;
    }

    private SpeakerMatch Named(SpeakerPhrase phrase) => phrase.Mention is { } mention
        ? new(phrase.Units, mention.Name, mention.EntityId)
        : Spoken(phrase);

    private SpeakerMatch Spoken(SpeakerPhrase phrase) => new(phrase.Units, passage.Text.Slice(phrase.Units).ToString(), phrase.Mention?.EntityId);

    private ResolvedSpeaker? ByRole(SpeakerPhrase phrase)
    {
        int next = register.FirstFrom(phrase.Units.Start);
        for (int i = next - 1; i >= Math.Max(0, next - MaxRoleSearch); i--)
        {
            if (register.People[i].Role is { } role && Fits(phrase.Units, role)) return Linked(phrase, register.People[i].Mention, "role-linked", 0.9);
        }

        // A headline or an opening may give the role before the name.
        for (int i = next; i < Math.Min(register.People.Count, next + MaxLookBack); i++)
        {
            if (register.People[i].Role is { } role && Fits(phrase.Units, role)) return Linked(phrase, register.People[i].Mention, "role-linked-ahead", 0.7);
        }

        return null;
    }

    // "Chủ tịch Hà Nội" fits "Chủ tịch UBND TP Hà Nội": the same first word, and every word among the longer one's.
    private bool Fits(UnitRange shorter, UnitRange longer)
    {
        ScannedText text = passage.Text;
        if (text[shorter.Start].Key != text[longer.Start].Key) return false;
        int from = longer.Start;
        for (int i = shorter.Start; i < shorter.End; i++)
        {
            int at = from;
            while (at < longer.End && text[at].Key != text[i].Key) at++;
            if (at == longer.End) return false;
            from = at + 1;
        }

        return true;
    }

    private ResolvedSpeaker? ByPronoun(SpeakerPhrase phrase)
    {
        Gender gender = register.GenderOf(phrase.Units);
        int next = register.FirstFrom(phrase.Units.Start);
        EntityMatch? recent = null;
        for (int i = next - 1; i >= Math.Max(0, next - MaxLookBack) && recent is null; i--)
        {
            if (Agrees(register.People[i].Mention, gender)) recent = register.People[i].Mention;
        }

        bool lastFits = _last?.Match.EntityId is { } id && phrase.Units.Start - _lastAt < NearUnits && PersonWith(id) is { } person && Agrees(person, gender);
        if (lastFits && (recent is null || recent.EntityId == _last!.Match.EntityId)) return Linked(phrase, _last!.Match, "pronoun", 0.85);
        if (lastFits) return Linked(phrase, _last!.Match, "pronoun-ambiguous", 0.5);
        return recent is null ? null : Linked(phrase, recent, "pronoun", 0.7);
    }

    private EntityMatch? PersonWith(int id)
    {
        int next = register.FirstFrom(_lastAt);
        for (int i = next - 1; i >= Math.Max(0, next - MaxLookBack); i--)
        {
            if (register.People[i].Mention.EntityId == id) return register.People[i].Mention;
        }

        return null;
    }

    private ResolvedSpeaker ByNoun(SpeakerPhrase phrase) => new(Spoken(phrase), "noun", 0.8);

    private bool Agrees(EntityMatch person, Gender gender)
    {
        Gender known = register.GenderOf(person);
        return gender == Gender.Unknown || known == Gender.Unknown || known == gender;
    }

    private static ResolvedSpeaker Linked(SpeakerPhrase phrase, EntityMatch person, string how, double certainty) =>
        new(new SpeakerMatch(phrase.Units, person.Name, person.EntityId), how, certainty);

    private static ResolvedSpeaker Linked(SpeakerPhrase phrase, SpeakerMatch person, string how, double certainty) =>
        new(new SpeakerMatch(phrase.Units, person.Name, person.EntityId), how, certainty);
}
