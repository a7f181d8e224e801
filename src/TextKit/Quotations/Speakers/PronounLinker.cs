using TextKit.Entities;
using TextKit.Quotations.Phrases;

namespace TextKit.Quotations.Speakers;

/// <summary>Links a pronoun, or a noun used like one, to the person it stands for.</summary>
internal sealed class PronounLinker(PersonRegister people)
{
    private const int MaxBack = 25;

    /// <summary>The person a phrase stands for: who spoke last, or the last one named who agrees with it; those whom the text calls so before others.</summary>
    /// <param name="phrase">The pronoun.</param>
    /// <param name="last">Who spoke shortly before.</param>
    /// <param name="since">First unit after that.</param>
    public ResolvedSpeaker? Link(SpeakerPhrase phrase, SpeakerMatch? last, int since)
    {
        if (phrase.Kind != PhraseKind.Pronoun) return Link(phrase, last, since, Anybody);
        return Called(phrase) ?? Link(phrase, last, since, people.IsCalled)
            ?? (people.GenderOf(phrase.Units) == Gender.Unknown ? null : Link(phrase, last, since, people.IsPlain))
            ?? Link(phrase, last, since, people.IsAddressed) ?? Link(phrase, last, since, people.MayBeCalled) ?? Link(phrase, last, since, Anybody);
    }

    // "chị" where the text calls only one person so: nobody else is meant.
    private ResolvedSpeaker? Called(SpeakerPhrase phrase)
    {
        EntityMatch? called = null;
        int next = people.FirstFrom(phrase.Units.Start);
        for (int i = next - 1; i >= Math.Max(0, next - MaxBack); i--)
        {
            EntityMatch person = people.People[i].Mention;
            if (!people.IsCalled(person, phrase.Units.Start)) continue;
            if (called is not null && called.EntityId != person.EntityId) return null;
            called ??= person;
        }

        return called is null ? null : Linked(phrase, called, Way.PronounCalled, 0.9);
    }

    private static bool Anybody(EntityMatch person, int word) => true;

    private ResolvedSpeaker? Link(SpeakerPhrase phrase, SpeakerMatch? last, int since, Func<EntityMatch, int, bool> mayBe)
    {
        Gender gender = people.GenderOf(phrase.Units);
        EntityMatch? opening = null, recent = null, lastPerson = null;
        int next = people.FirstFrom(phrase.Units.Start);
        for (int i = next - 1; i >= Math.Max(0, next - MaxBack); i--)
        {
            EntityMatch person = people.People[i].Mention;
            if (!Agrees(person, gender) || !mayBe(person, phrase.Units.Start)) continue;
            // Whoever opens a sentence since somebody spoke is who the text goes on about.
            if (phrase.Kind == PhraseKind.Pronoun && people.People[i].Opens && person.Units.Start >= since) opening ??= person;
            recent ??= person;
            if (person.EntityId == last?.EntityId) lastPerson ??= person;
        }

        if (recent is null) return null;
        if (lastPerson is null) return Linked(phrase, opening ?? recent, Way.Pronoun, 0.7);
        EntityMatch meant = opening ?? lastPerson;
        bool isOne = meant.EntityId == lastPerson.EntityId && meant.EntityId == recent.EntityId;
        return isOne ? Linked(phrase, meant, Way.Pronoun, 0.9) : Linked(phrase, meant, Way.PronounAmbiguous, 0.5);
    }

    private bool Agrees(EntityMatch person, Gender gender)
    {
        Gender known = people.GenderOf(person);
        return gender == Gender.Unknown || known == Gender.Unknown || known == gender;
    }

    // A subject left out has no words of its own: the speaker stands where the person was named.
    private static ResolvedSpeaker Linked(SpeakerPhrase phrase, EntityMatch person, Way how, double certainty) =>
        new(new SpeakerMatch(phrase.Units.Count > 0 ? phrase.Units : person.Units, person.Name, person.EntityId), how, certainty);
}
