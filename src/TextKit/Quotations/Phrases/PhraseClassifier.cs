using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>Finds in a run of words the phrase that names the speaker, and says what it is made of.</summary>
internal sealed class PhraseClassifier(ScannedText text, MentionIndex mentions, SpeakerWords words)
{
    private const int MaxNoun = 24;
    private readonly PersonFinder _people = new(text, mentions, words);

    /// <summary>Classifies a run of words that holds no mark.</summary>
    public SpeakerPhrase Classify(UnitRange run)
    {
        run = DropOpening(run);
        WordClass first = FirstClass(run);
        if (run.Count <= 0 || (first & WordClass.Tense) != 0 || ((first & WordClass.Credit) != 0 && run.Count == 1)) return new SpeakerPhrase(new UnitRange(run.End, run.End), PhraseKind.Elided);
        if (OwnerOf(run, first) is { } owner) return owner;
        if (words.MatchBefore(run.End, run.Start, WordClass.FirstPerson) is > 0 and int self) return new SpeakerPhrase(run with { Start = run.End - self }, PhraseKind.Self);
        if (AgentOf(run) is { } agent) return agent;
        if ((_people.Titled(run) ?? _people.Known(run) ?? _people.Swallowed(run)) is { } titled) return titled;
        if ((first & WordClass.Group) != 0) return NounPhrase(run, PhraseKind.Noun);
        return _people.Find(run) ?? PronounOf(run, first) ?? Named(DropSide(run, first), first);
    }

    /// <summary>Classifies what a clause opens with: the name there, or the noun phrase before its first verb that is known.</summary>
    public SpeakerPhrase ClassifyOpening(UnitRange clause)
    {
        clause = DropOpening(clause);
        int start = clause.Start;
        if (clause.Count > 1 && mentions.At(start) is null && words.Is(start, WordClass.Honorific) && mentions.At(start + 1) is { Type: EntityType.Person } && words.Match(start, clause.End, out _) == 1) start++;
        if (clause.Count > 0 && mentions.At(start) is { } name)
        {
            if (name.Type == EntityType.Role && mentions.At(name.Units.End) is { Type: EntityType.Person } holder && holder.Units.End <= clause.End) name = holder;
            return Classify(clause with { Start = start, End = Math.Min(clause.End, name.Units.End) });
        }

        int end = clause.Start + 1;
        while (end < clause.End && !(mentions.At(end) is null && (words.Is(end, WordClass.Tense) || words.IsCue(end)))) end++;
        return end < clause.End ? Classify(clause with { End = end }) : new SpeakerPhrase(new UnitRange(clause.End, clause.End), PhraseKind.Elided);
    }

    /// <summary>Whether a run begins like a title, so that it may explain a name before it.</summary>
    public bool IsTitleLike(UnitRange run) => text[run.Start].IsCapital || mentions.At(run.Start) is not null || words.Is(run.Start, WordClass.Role | WordClass.Group | WordClass.Descriptor);

    /// <summary>Whether a word joins what is said to whose it is: <c>báo cáo của …</c>, <c>khảo sát mà … tiến hành</c>.</summary>
    public bool JoinsOwner(int unit) => words.Is(unit, WordClass.Origin) || text.Slice(unit) is "mà";

    private SpeakerPhrase Named(UnitRange run, WordClass first)
    {
        if (mentions.At(run.Start) is not { } head) return NounPhrase(run, (first & WordClass.Role) != 0 ? PhraseKind.Role : PhraseKind.Noun);
        if (head.Type == EntityType.Role && words.Is(run.Start, WordClass.Descriptor)) return NounPhrase(run, PhraseKind.Pronoun);
        int next = head.Units.End;
        if (head.Type == EntityType.Role && next < run.End && words.Is(next, WordClass.Demonstrative) && mentions.At(next) is null) return new SpeakerPhrase(run with { End = next + 1 }, PhraseKind.Pronoun, head);
        var units = new UnitRange(Math.Max(run.Start, head.Units.Start), Math.Min(run.End, head.Units.End));
        return new SpeakerPhrase(units, KindOf(head.Type), head);
    }

    /// <summary>What a phrase is that a mention makes.</summary>
    public static PhraseKind KindOf(EntityType type) => type switch
    {
        EntityType.Person => PhraseKind.Person,
        EntityType.Role => PhraseKind.Role,
        EntityType.Organization => PhraseKind.Body,
        EntityType.Location => PhraseKind.Place,
        _ => PhraseKind.Document,
    };

    // A noun phrase ends where its verb begins, or with "này".
    private SpeakerPhrase NounPhrase(UnitRange run, PhraseKind kind)
    {
        int end = Math.Min(run.End, run.Start + MaxNoun);
        EntityMatch? held = null;
        for (int unit = run.Start; unit < end; unit++)
        {
            if (mentions.At(unit) is { } mention)
            {
                held ??= mention;
                continue;
            }

            if (unit > run.Start && words.Is(unit, WordClass.Demonstrative)) end = unit + 1;
            if (unit > run.Start && words.Is(unit, WordClass.Tense)) end = unit;
            if (unit > run.Start + 1 && words.IsCue(unit)) end = unit;
            if (unit > run.Start + 1 && words.IsVerb(unit) && !IsNounOfVerb(run.Start, unit)) end = unit;
        }

        return new SpeakerPhrase(run with { End = end }, kind, held);
    }

    // "nhiều người dùng", "đơn vị vay vốn": the verb is a part of the noun.
    private bool IsNounOfVerb(int start, int unit) => text.Slice(unit - 1) is "người" or "vị" or "viên" || text.Slice(start) is "người" or "Người";

    private WordClass FirstClass(UnitRange run)
    {
        if (run.Count <= 0 || mentions.At(run.Start) is not null) return WordClass.None;
        return words.Match(run.Start, run.End, out WordClass classes) > 0 ? classes : WordClass.None;
    }

    private UnitRange DropOpening(UnitRange run)
    {
        int start = run.Start;
        for (int i = start; i < run.End && i < start + MaxNoun; i++)
        {
            if (mentions.At(i) is not null) break;
            bool precedesName = i + 1 < run.End && mentions.At(i + 1) is { Type: EntityType.Organization or EntityType.Person };
            if (text[i].Kind is UnitKind.DateShape or UnitKind.TimeShape || (text[i].Kind == UnitKind.Number && precedesName)) start = i + 1;
        }

        while (start < run.End && mentions.At(start) is null)
        {
            int length = words.Match(start, run.End, out WordClass classes);
            if (length == 0 || (classes & (WordClass.Opening | WordClass.Origin)) == 0) break;
            start += length;
        }

        return run with { Start = start };
    }

    // In "báo cáo của Bộ Y tế" and "thông tin từ tờ X" the words are those of whom the phrase goes on to name.
    private SpeakerPhrase? OwnerOf(UnitRange run, WordClass first)
    {
        int start = run.Start;
        if ((first & WordClass.Counted) != 0 && words.Match(start, run.End, out _) is > 0 and int length) start += length;
        if (start >= run.End || !words.Is(start, WordClass.Utterance) || mentions.At(start) is not null) return null;
        for (int unit = start + 1; unit < run.End; unit++)
        {
            bool isJoint = unit < run.End - 1 && mentions.At(unit) is null && (JoinsOwner(unit) || (words.Is(unit, WordClass.Passive) && mentions.At(unit + 1) is not null));
            if (isJoint) return Classify(run with { Start = unit + 1 });
            if (mentions.At(unit) is { Type: not EntityType.OfficialDocument } mention && unit <= start + 3 && !NamesPaper(mention, run.End))
                return Classify(run with { Start = Math.Max(unit, mention.Units.Start) });
        }

        return null;
    }

    // "báo cáo Thịnh vượng của Ngân hàng A"
    private bool NamesPaper(EntityMatch mention, int end)
    {
        int after = mention.Units.End;
        if (after < end && text[after].Kind == UnitKind.Number) after++;
        return mention.Type == EntityType.Organization && after + 1 < end && text.Slice(after) is "của" && mentions.At(after + 1) is { Type: EntityType.Organization };
    }

    // In "ông A bị cơ quan thuế tố cáo" and "đôi mắt được người hâm mộ nhận xét" the speaker is who does it.
    private SpeakerPhrase? AgentOf(UnitRange run)
    {
        for (int unit = run.End - 2; unit >= run.Start; unit--)
        {
            if (mentions.At(unit) is not null || !words.Is(unit, WordClass.Passive)) continue;
            bool isSomebody = mentions.At(unit + 1) is not null || words.Is(unit + 1, WordClass.Group | WordClass.Counted | WordClass.Role | WordClass.Honorific);
            return isSomebody ? Classify(run with { Start = unit + 1 }) : null;
        }

        return null;
    }

    private SpeakerPhrase? PronounOf(UnitRange run, WordClass first)
    {
        if ((first & (WordClass.Pronoun | WordClass.Descriptor)) == 0) return null;
        if ((first & WordClass.Descriptor) != 0) return NounPhrase(run, PhraseKind.Pronoun);
        int length = words.Match(run.Start, run.End, out _);
        return new SpeakerPhrase(run with { End = run.Start + length }, PhraseKind.Pronoun);
    }

    // "phía Mỹ", "tờ X", "tờ nhật báo hàng đầu Thái Lan Siam Sport": the name is the speaker.
    private UnitRange DropSide(UnitRange run, WordClass first)
    {
        if ((first & (WordClass.Side | WordClass.Honorific)) == 0) return run;
        int start = run.Start + words.Match(run.Start, run.End, out _);
        if (start >= run.End) return run;
        if (mentions.At(start) is { Units: var units } && units.Start == start && units.End + 1 >= run.End) return run with { Start = start };
        if ((first & WordClass.Side) == 0) return run;
        for (int unit = run.End - 1; unit >= start; unit--)
        {
            if (mentions.At(unit) is { Type: EntityType.Organization } body && body.Units.Start >= start) return run with { Start = body.Units.Start };
        }

        return mentions.At(start) is not null || text[start].IsCapital ? run with { Start = start } : run;
    }
}
