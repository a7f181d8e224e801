using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>Links a noun phrase without a name to whom it stands for: <c>nhóm này</c>, <c>văn bản</c>, <c>chủ đầu tư</c>, <c>quan chức trên</c>.</summary>
internal sealed class NounLinker(Passage passage, SpokenSoFar spoken, Func<EntityMatch, string> nameOf)
{
    private readonly EchoFinder _echoes = new(passage);

    /// <summary>Whom a noun phrase leans on: who spoke under its words, the name that stands where they are said first, or who spoke last.</summary>
    public ResolvedSpeaker? Link(SpeakerPhrase phrase)
    {
        if (Echoed(phrase) is { } echoed) return echoed;
        return PointsBack(phrase) && (spoken.LastBody ?? spoken.Recent(phrase)) is { } last ? new(last with { Units = phrase.Units }, Way.PointsBack, 0.6) : null;
    }

    /// <summary>Somebody who spoke and has no name: <c>một quan chức Bộ X</c>, for <c>quan chức trên</c>.</summary>
    public ResolvedSpeaker? LinkUnnamed(SpeakerPhrase phrase)
    {
        UnitRange core = _echoes.CoreOf(phrase.Units);
        if (core.Count == 0 || passage.Words.Is(phrase.Units.Start, WordClass.Honorific)) return null;
        return spoken.Beginning(core, isLonger: false, isUnnamed: true) is { } speaker ? new(speaker with { Units = phrase.Units }, Way.PointsBack, 0.8) : null;
    }

    // "tờ báo này", "nhóm trên", "họ", "tờ nhật báo hàng đầu Thái Lan"
    private bool PointsBack(SpeakerPhrase phrase)
    {
        if (passage.Words.Is(phrase.Units.Start, WordClass.Side)) return phrase.Mention is not { Type: EntityType.Organization };
        return phrase.Mention is null && passage.Words.Is(phrase.Units.End - 1, WordClass.Demonstrative);
    }

    // No more than the words that may have been said before, and no name.
    private ResolvedSpeaker? Echoed(SpeakerPhrase phrase)
    {
        UnitRange core = _echoes.CoreOf(phrase.Units);
        bool points = PointsBack(phrase);
        if (core.Count == 0 || phrase.Mention is not null || !(points || core == phrase.Units || _echoes.HeadsOf(phrase.Units) is not null)) return null;
        if (spoken.Beginning(core, isLonger: !points, isUnnamed: false, _echoes.HeadsOf(phrase.Units)) is { } speaker) return new(speaker with { Units = phrase.Units }, Way.PointsBack, 0.7);
        return _echoes.Find(phrase, out EchoPlace place) is { } name ? new(new SpeakerMatch(phrase.Units, nameOf(name), name.EntityId), WayOf(place), 0.6) : null;
    }

    private static Way WayOf(EchoPlace place) => place switch
    {
        EchoPlace.Within => Way.EchoWithin,
        EchoPlace.After => Way.EchoAfter,
        EchoPlace.Before => Way.EchoBefore,
        _ => Way.EchoOpening,
    };
}
