using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Links an office or a description to the person who is given it elsewhere in the text.</summary>
internal sealed class TitleLinker(Passage passage, PersonRegister people)
{
    private const int MaxBack = 60, MaxAhead = 15, MinHeadWords = 3;

    private ScannedText Text => passage.Text;

    /// <summary>The person with a title that fits: <c>Chủ tịch Hà Nội</c> fits <c>Chủ tịch UBND TP Hà Nội</c>.</summary>
    public ResolvedSpeaker? Link(SpeakerPhrase phrase) => Search(phrase, phrase.Units, sameHead: true);

    /// <summary>The person who leads a body: <c>lãnh đạo Sở Y tế</c>, where its director is named.</summary>
    public ResolvedSpeaker? LinkHead(SpeakerPhrase phrase)
    {
        bool leads = Text.Slice(phrase.Units.Start) is "lãnh" or "Lãnh" or "người" or "Người" or "đại" or "Đại";
        if (!leads || phrase.Mention is not { Type: EntityType.Organization or EntityType.Location } body || body.Units.Count < MinHeadWords || !phrase.Units.Contains(body.Units)) return null;
        return Search(phrase, body.Units, sameHead: false);
    }

    private ResolvedSpeaker? Search(SpeakerPhrase phrase, UnitRange wanted, bool sameHead)
    {
        int next = people.FirstFrom(phrase.Units.Start);
        for (int i = next - 1; i >= Math.Max(0, next - MaxBack); i--)
        {
            if (Fits(wanted, people.People[i], sameHead)) return Linked(phrase, people.People[i].Mention, "title", 0.9);
        }

        // A headline or an opening may give the title before the name.
        for (int i = next; i < Math.Min(people.People.Count, next + MaxAhead); i++)
        {
            if (Fits(wanted, people.People[i], sameHead)) return Linked(phrase, people.People[i].Mention, "title-ahead", 0.7);
        }

        return null;
    }

    private bool Fits(UnitRange wanted, PersonMention person, bool sameHead)
    {
        foreach (UnitRange title in person.Titles)
        {
            if (Fits(wanted, title, sameHead)) return true;
        }

        return false;
    }

    // Every word of the shorter stands in the longer, in this order; for a title they begin with the same word.
    private bool Fits(UnitRange shorter, UnitRange longer, bool sameHead)
    {
        if (sameHead && Text[shorter.Start].Key != Text[longer.Start].Key) return false;
        int from = longer.Start;
        for (int i = shorter.Start; i < shorter.End; i++)
        {
            int at = from;
            while (at < longer.End && Text[at].Key != Text[i].Key) at++;
            if (at == longer.End) return false;
            from = at + 1;
        }

        return true;
    }

    private static ResolvedSpeaker Linked(SpeakerPhrase phrase, EntityMatch person, string how, double certainty) =>
        new(new SpeakerMatch(phrase.Units, person.Name, person.EntityId), how, certainty);
}
