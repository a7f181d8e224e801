using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Links an office or a description to the person who is given it elsewhere in the text.</summary>
internal sealed class TitleLinker(Passage passage, PersonRegister people)
{
    private const int MaxBack = 60, MaxAhead = 15, MinHeadWords = 3;

    private readonly ShortForms _forms = new(passage);

    private ScannedText Text => passage.Text;

    /// <summary>The person with a title that fits: <c>Chủ tịch Hà Nội</c> fits <c>Chủ tịch UBND TP Hà Nội</c>.</summary>
    public ResolvedSpeaker? Link(SpeakerPhrase phrase)
    {
        UnitRange title = phrase.Units;
        while (title.Count > 1 && passage.Words.Is(title.End - 1, WordClass.Demonstrative)) title = title with { End = title.End - 1 };
        return Search(phrase, title, sameHead: true) ?? LinkHead(phrase);
    }

    /// <summary>The person who leads a body: <c>lãnh đạo Sở Y tế</c>, where its director is named.</summary>
    public ResolvedSpeaker? LinkHead(SpeakerPhrase phrase)
    {
        int head = Text.Slice(phrase.Units.Start) switch
        {
            "lãnh" or "Lãnh" or "đại" or "Đại" => 2,
            "người" or "Người" => 3,
            _ => 0,
        };
        var body = phrase.Units with { Start = phrase.Units.Start + head };
        return head == 0 || body.Count < MinHeadWords || phrase.Mention is null ? null : Search(phrase, body, sameHead: false);
    }

    // "Chủ tịch UBND tỉnh" is not the chairman of a district, where one of a province is named.
    private ResolvedSpeaker? Search(SpeakerPhrase phrase, UnitRange wanted, bool sameHead) => Search(phrase, wanted, sameHead, isExact: true) ?? Search(phrase, wanted, sameHead, isExact: false);

    private ResolvedSpeaker? Search(SpeakerPhrase phrase, UnitRange wanted, bool sameHead, bool isExact)
    {
        int next = people.FirstFrom(phrase.Units.Start);
        for (int i = next - 1; i >= Math.Max(0, next - MaxBack); i--)
        {
            if (Fits(wanted, people.People[i], sameHead, isExact)) return Linked(phrase, people.People[i].Mention, Way.Title, 0.9);
        }

        // A headline or an opening may give the title before the name.
        for (int i = next; i < Math.Min(people.People.Count, next + MaxAhead); i++)
        {
            if (Fits(wanted, people.People[i], sameHead, isExact)) return Linked(phrase, people.People[i].Mention, Way.TitleAhead, 0.7);
        }

        return null;
    }

    private bool Fits(UnitRange wanted, PersonMention person, bool sameHead, bool isExact)
    {
        foreach (UnitRange title in person.Titles)
        {
            if ((!sameHead || _forms.ShareHead(wanted, title)) && _forms.Fits(wanted, title, isExact)) return true;
        }

        return false;
    }

    private static ResolvedSpeaker Linked(SpeakerPhrase phrase, EntityMatch person, Way how, double certainty) =>
        new(new SpeakerMatch(phrase.Units, person.Name, person.EntityId), how, certainty);
}
