using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>Finds in a run of words the phrase that names the speaker, and says what it is made of.</summary>
internal sealed class PhraseClassifier(ScannedText text, MentionIndex mentions)
{
    private const int MaxNoun = 24;

    /// <summary>Classifies a run of words that holds no mark.</summary>
    public SpeakerPhrase Classify(UnitRange run)
    {
        run = DropOpening(run);
        if (run.Count <= 0) return new SpeakerPhrase(new UnitRange(run.End, run.End), PhraseKind.Elided);
        bool isGroup = SpeakerWords.Match(text, run.Start, run.End, out WordClass first) > 0 && (first & WordClass.Group) != 0 && mentions.At(run.Start) is null;
        if (!isGroup && LastPerson(run) is { } person) return new SpeakerPhrase(person.Units, PhraseKind.Person, person);
        if (PronounOf(run) is { } pronoun) return pronoun;
        run = DropSide(run);
        EntityMatch? head = mentions.At(run.Start);
        if (head is null && (first & WordClass.Honorific) != 0 && CapitalRun(run) is { Count: > 0 } name) return new SpeakerPhrase(name, PhraseKind.Person);
        if (head is not null) return new SpeakerPhrase(head.Type == EntityType.Role ? Whole(head, run) : head.Units, KindOf(head.Type), head);
        return new SpeakerPhrase(Shorten(run), (first & WordClass.Role) != 0 ? PhraseKind.Role : PhraseKind.Noun, FirstMention(run));
    }

    /// <summary>Whether a run begins like a title, so that it may explain a name before it.</summary>
    public bool IsTitleLike(UnitRange run) => SpeakerWords.Is(text, run.Start, WordClass.Role) || text[run.Start].IsCapital || mentions.At(run.Start) is not null;

    private static PhraseKind KindOf(EntityType type) => type switch
    {
        EntityType.Person => PhraseKind.Person,
        EntityType.Role => PhraseKind.Role,
        EntityType.Organization => PhraseKind.Body,
        EntityType.Location => PhraseKind.Place,
        _ => PhraseKind.Document,
    };

    private UnitRange DropOpening(UnitRange run)
    {
        int start = run.Start;
        for (int i = start; i < run.End && i < start + MaxNoun; i++)
        {
            if (text[i].Kind is UnitKind.DateShape or UnitKind.TimeShape) start = i + 1;
        }

        while (start < run.End && mentions.At(start) is null)
        {
            int length = SpeakerWords.Match(text, start, run.End, out WordClass classes);
            if (length == 0 || (classes & WordClass.Opening) == 0) break;
            start += length;
        }

        return run with { Start = start };
    }

    // The last name that no preposition leads in; without such a one, the first name.
    private EntityMatch? LastPerson(UnitRange run)
    {
        EntityMatch? fallback = null;
        for (int unit = run.End - 1; unit >= run.Start; unit--)
        {
            if (mentions.At(unit) is not { } mention) continue;
            unit = mention.Units.Start;
            if (mention.Type != EntityType.Person) continue;
            if (!IsGoverned(mention.Units.Start, run.Start)) return mention;
            fallback = mention;
        }

        return fallback;
    }

    private bool IsGoverned(int name, int limit)
    {
        int start = name;
        while (start > limit)
        {
            if (mentions.At(start - 1) is { Type: EntityType.Role } role) start = Math.Max(limit, role.Units.Start);
            else if (SpeakerWords.MatchBefore(text, start, limit, WordClass.Honorific | WordClass.Role) is > 0 and int length) start -= length;
            else break;
        }

        return start > limit && SpeakerWords.MatchBefore(text, start, limit, WordClass.Preposition) > 0;
    }

    private SpeakerPhrase? PronounOf(UnitRange run)
    {
        int length = SpeakerWords.Match(text, run.Start, run.End, out WordClass classes);
        if (length > 0 && (classes & WordClass.Pronoun) != 0 && mentions.At(run.Start) is null && !IsNamed(run, length))
            return new SpeakerPhrase(run with { End = run.Start + length }, PhraseKind.Pronoun);
        return null;
    }

    private bool IsNamed(UnitRange run, int length) =>
        run.Start + length < run.End && text[run.Start + length].IsCapital;

    private UnitRange DropSide(UnitRange run)
    {
        int length = mentions.At(run.Start) is null ? SpeakerWords.Match(text, run.Start, run.End, out WordClass classes) : 0;
        if (length == 0 || run.Start + length >= run.End) return run;
        SpeakerWords.Match(text, run.Start, run.End, out classes);
        bool drops = (classes & WordClass.Side) != 0 || ((classes & WordClass.Honorific) != 0 && mentions.At(run.Start + length) is not null);
        return drops && mentions.At(run.Start + length) is not null ? run with { Start = run.Start + length } : run;
    }

    private UnitRange CapitalRun(UnitRange run)
    {
        int start = run.Start + 1, end = start;
        while (end < run.End && text[end].IsCapital) end++;
        return new UnitRange(start, end);
    }

    // A title may go on past what was recognized: "Giám đốc | Sở Y tế".
    private static UnitRange Whole(EntityMatch role, UnitRange run) => role.Units with { End = Math.Min(role.Units.End, run.End) };

    private UnitRange Shorten(UnitRange run)
    {
        int end = run.End;
        for (int i = run.Start + 1; i < end; i++)
        {
            if (SpeakerWords.Is(text, i, WordClass.Demonstrative)) end = i + 1;
        }

        return new UnitRange(run.Start, Math.Min(end, run.Start + MaxNoun));
    }

    private EntityMatch? FirstMention(UnitRange run)
    {
        for (int i = run.Start; i < run.End; i++)
        {
            if (mentions.At(i) is { } mention) return mention;
        }

        return null;
    }
}
