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
        bool isPronoun = phrase.Kind == PhraseKind.Pronoun;
        if (isPronoun && Called(phrase) is { } called) return called;
        Gender gender = people.GenderOf(phrase.Units);
        Address best = Address.Unlike;
        EntityMatch? opening = null, recent = null, lastPerson = null;
        int next = people.FirstFrom(phrase.Units.Start);
        for (int i = next - 1; i >= Math.Max(0, next - MaxBack); i--)
        {
            PersonMention mention = people.People[i];
            if (!Agrees(mention.Person, gender)) continue;
            Address address = isPronoun ? people.AddressOf(mention.Person, phrase.Units.Start, gender) : Address.Unlike;
            if (address > best) continue;
            if (address < best) (best, opening, recent, lastPerson) = (address, null, null, null);
            EntityMatch person = mention.Mention;
            // Whoever opens a sentence since somebody spoke is who the text goes on about.
            if (isPronoun && mention.Opens && person.Units.Start >= since) opening ??= person;
            recent ??= person;
            if (person.EntityId == last?.EntityId) lastPerson ??= person;
        }

        if (recent is null) return null;
        if (lastPerson is null) return Linked(phrase, opening ?? recent, Way.Pronoun, 0.7);
        EntityMatch meant = opening ?? lastPerson;
        bool isOne = meant.EntityId == lastPerson.EntityId && meant.EntityId == recent.EntityId;
        return isOne ? Linked(phrase, meant, Way.Pronoun, 0.9) : Linked(phrase, meant, Way.PronounAmbiguous, 0.5);
    }

    // "chị" where the text calls only one person so: nobody else is meant.
    private ResolvedSpeaker? Called(SpeakerPhrase phrase)
    {
        if (!people.IsFamiliar(phrase.Units.Start)) return null;
        PersonMention? called = null;
        int next = people.FirstFrom(phrase.Units.Start);
        for (int i = next - 1; i >= Math.Max(0, next - MaxBack); i--)
        {
            PersonMention person = people.People[i];
            if (people.CalledBy(person.Person, phrase.Units.Start) != true) continue;
            if (called is not null && called.Person != person.Person) return null;
            called ??= person;
        }

        return called is null ? null : Linked(phrase, called.Mention, Way.PronounCalled, 0.9);
    }

    private static bool Agrees(Person person, Gender gender) => gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == gender;

    // A subject left out has no words of its own: the speaker stands where the person was named.
    private static ResolvedSpeaker Linked(SpeakerPhrase phrase, EntityMatch person, Way how, double certainty) =>
        new(new SpeakerMatch(phrase.Units.Count > 0 ? phrase.Units : person.Units, person.Name, person.EntityId), how, certainty);
}
