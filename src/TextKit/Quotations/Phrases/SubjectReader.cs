using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>Reads the subject of a reporting verb: the phrase before it, past adverbs, titles in apposition and brackets.</summary>
internal sealed class SubjectReader(ScannedText text, MentionIndex mentions, SpeakerWords words, PhraseClassifier classifier, PassageUnit[] units)
{
    private readonly PersonFinder _people = new(text, mentions, words);
    private const int MaxReach = 60, MaxSegments = 6, MaxOpening = 20;

    /// <summary>The subject of a verb.</summary>
    /// <param name="verb">First unit of the verb.</param>
    /// <param name="limit">First unit that may belong to the subject.</param>
    public SpeakerPhrase Read(int verb, int limit)
    {
        limit = Math.Max(limit, verb - MaxReach);
        int end = SkipAdverbs(verb, limit);
        SpeakerPhrase? nearest = null;
        for (int segment = 0; segment < MaxSegments; segment++)
        {
            int start = SegmentStart(end, limit);
            // "các bên, trong đó có A, cho rằng"
            if (IncludingBefore(start, limit) is { } including && TryCrossJoint(including, limit, out int before)) (start, end) = (SegmentStart(before, limit), before);
            SpeakerPhrase phrase = classifier.Classify(new UnitRange(start, end));
            if (nearest is null && phrase.Kind == PhraseKind.Several) return WithMembersBefore(phrase, limit);
            if (nearest is null && phrase.Kind == PhraseKind.Person) return NamedBefore(phrase, start, limit) ?? phrase;
            if (phrase.Kind == PhraseKind.Person && nearest is { } explanation && IsExplained(phrase, explanation, end, limit)) return NamedBefore(phrase, start, limit) ?? phrase;
            if (phrase.Kind == PhraseKind.Body && nearest is not null && phrase.Units == new UnitRange(start, end) && text.Slice(end + 1) is "một" && Heads(start, limit)) return phrase;
            nearest = Better(nearest, phrase, end);
            if (phrase.Kind is PhraseKind.Person or PhraseKind.Document || !TryCrossJoint(start, limit, out end) || (nearest is not null && units[end].FollowsReport)) break;
        }

        return nearest ?? ReadOpening(limit, verb) ?? new SpeakerPhrase(new UnitRange(verb, verb), PhraseKind.Elided);
    }

    // "trong đó" begins another clause, "trong đó có" names members.
    private int? IncludingBefore(int start, int limit)
    {
        for (int unit = start; unit >= Math.Max(limit + 1, start - 2); unit--)
        {
            if (words.Is(unit, WordClass.Including)) return unit;
        }

        return null;
    }

    /// <summary>The name or body a sentence opens with: the subject of a verb that has none of its own.</summary>
    public SpeakerPhrase? ReadOpening(int start, int limit)
    {
        int end = start;
        while (end < limit && end < start + MaxOpening && text[end].Kind != UnitKind.Punctuation && mentions.At(end) is null) end++;
        while (end < limit && mentions.At(end) is { } mention) end = mention.Units.End;
        SpeakerPhrase phrase = classifier.Classify(new UnitRange(start, Math.Min(end, limit)));
        return phrase.Mention is not null && phrase.Kind is PhraseKind.Person or PhraseKind.Role or PhraseKind.Body or PhraseKind.Place ? phrase : null;
    }

    /// <summary>The subject of a verb that follows a quotation: where a person's name opens the clause, what stands between explains it.</summary>
    /// <param name="start">First unit after the quotation and its comma.</param>
    /// <param name="verb">First unit of the verb.</param>
    public SpeakerPhrase ReadAfter(int start, int verb)
    {
        int end = start;
        while (end < verb && (IsPart(end) || mentions.At(end) is not null)) end++;
        bool isExplained = end < verb && mentions.At(end - 1) is { Type: Entities.EntityType.Person } name && _people.TitleStart(name.Units.Start, start) == start;
        return isExplained ? classifier.Classify(new UnitRange(start, end)) : Read(verb, start);
    }

    /// <summary>The phrase right before a verb, whatever it may explain.</summary>
    public SpeakerPhrase ReadNearest(int verb, int limit)
    {
        limit = Math.Max(limit, verb - MaxReach);
        int end = SkipAdverbs(verb, limit);
        return classifier.Classify(new UnitRange(SegmentStart(end, limit), end));
    }

    /// <summary>The subject of the clause that a verb without one goes on with: <c>Tuy nhiên, A bác bỏ tin đó và khẳng định …</c></summary>
    /// <param name="start">First unit of the sentence.</param>
    /// <param name="verb">First unit of the verb.</param>
    /// <returns>The subject; <see langword="null"/> where the sentence begins with the verb, or names nobody before it.</returns>
    public SpeakerPhrase? ReadShared(int start, int verb)
    {
        SpeakerPhrase? shared = null;
        start = Math.Max(start, verb - MaxReach);
        for (int end; start < verb; start = end + 1)
        {
            for (end = start; end < verb && (IsPart(end) || mentions.At(end) is not null); end++)
            {
            }

            if (SubjectOf(new UnitRange(start, end)) is { } subject) shared = subject;
        }

        return shared;
    }

    // Somebody, and then a verb; no clause that a conjunction or preposition leads in, and no vocative or object.
    private SpeakerPhrase? SubjectOf(UnitRange clause)
    {
        SpeakerPhrase phrase = classifier.ClassifyOpening(clause);
        if (phrase.Units.Count == 0 || phrase.Units.End >= clause.End || words.Is(clause.Start, WordClass.Preposition | WordClass.Boundary)) return null;
        bool acts = mentions.At(phrase.Units.End) is null && words.Is(phrase.Units.End, WordClass.Tense | WordClass.Adverb);
        return acts || phrase.Kind is PhraseKind.Person or PhraseKind.Body or PhraseKind.Place or PhraseKind.Role ? phrase : null;
    }

    /// <summary>The phrase a clause opens with: up to its first name, or its verb where that is known.</summary>
    /// <param name="start">First unit of the clause.</param>
    /// <param name="limit">Just after the last unit that may belong to it.</param>
    /// <param name="end">Just after the clause.</param>
    public SpeakerPhrase ReadFirst(int start, int limit, out int end)
    {
        int named = -1;
        for (end = start; end < Math.Min(limit, start + MaxReach) && (IsPart(end) || mentions.At(end) is not null); end++)
        {
            if (named < 0 && mentions.At(end) is { Type: not Entities.EntityType.Role } mention) named = mention.Units.End;
        }

        SpeakerPhrase whole = classifier.Classify(new UnitRange(start, end));
        if (named < 0 || whole.Units.Start > named || whole.Units.End <= named) return whole;
        return classifier.Classify(new UnitRange(start, Math.Min(named, end)));
    }

    // In "chị A, nhà cạnh ông B, nói" and "ông C, Hiệu trưởng Trường D nói" the nearest name only explains the one before.
    private SpeakerPhrase? NamedBefore(SpeakerPhrase nearest, int start, int limit)
    {
        if (start == nearest.Units.Start || words.Is(start, WordClass.Honorific) || !TryCrossJoint(start, limit, out int end)) return null;
        int before = SegmentStart(end, limit);
        bool isTitle = _people.TitleStart(nearest.Units.Start, start) == start;
        if (isTitle && !words.Is(before, WordClass.Honorific)) return null;
        SpeakerPhrase phrase = classifier.Classify(new UnitRange(before, end));
        return phrase.Kind == PhraseKind.Person && phrase.Units.End == end && _people.TitleStart(phrase.Units.Start, before) == before && Heads(before, limit) ? phrase : null;
    }

    // "A, B và C"
    private SpeakerPhrase WithMembersBefore(SpeakerPhrase phrase, int limit)
    {
        int start = phrase.Units.Start;
        while (start - 2 >= limit && text.Slice(start - 1) is "," && mentions.At(start) is { } member && mentions.At(start - 2) is { } before && before.Type == member.Type) start = Math.Max(limit, before.Units.Start);
        return phrase with { Units = phrase.Units with { Start = start } };
    }

    // In "Công an phường A, TP B" and "lãnh đạo phường A, quận B" the place only tells where they are.
    private static SpeakerPhrase? Better(SpeakerPhrase? nearest, SpeakerPhrase phrase, int end)
    {
        if (phrase.Kind == PhraseKind.Elided) return nearest;
        bool explained = nearest is { Kind: PhraseKind.Place } && phrase.Units.End == end
            && (phrase.Kind is PhraseKind.Body or PhraseKind.Place or PhraseKind.Role || (phrase.Kind == PhraseKind.Noun && phrase.Mention is not null));
        return nearest is null || explained ? phrase : nearest;
    }

    // In "ông A, Giám đốc B, cho biết" and "bà C, một người dân, nói" the name stands at the head of its segment and next to the comma;
    // in "làm việc với ông A, Giám đốc B" it does not.
    private bool IsExplained(SpeakerPhrase name, SpeakerPhrase explanation, int end, int limit)
    {
        return Heads(_people.TitleStart(name.Units.Start, limit), limit) && (name.Units.End == end || explanation.Kind is PhraseKind.Role or PhraseKind.Body or PhraseKind.Place);
    }

    private bool Heads(int start, int limit) => start <= limit || text[start].StartsLine || words.MatchBefore(start, limit, WordClass.Preposition | WordClass.Boundary | WordClass.Origin) == 0;

    /// <summary>Where the titles and honorifics before a name begin.</summary>
    public int TitleStart(int name, int limit) => _people.TitleStart(name, limit);

    /// <summary>Goes back over adverbs before a verb.</summary>
    public int SkipAdverbs(int verb, int limit)
    {
        int end = verb;
        while (end > limit && !text[end].StartsLine)
        {
            int length = mentions.At(end - 1) is null ? words.MatchBefore(end, limit, WordClass.Adverb) : 0;
            if (length == 0) break;
            end -= length;
        }

        return end;
    }

    // The start of the run of words that ends before a unit: back to a mark, a word that begins another clause, or a line's start.
    private int SegmentStart(int end, int limit)
    {
        int start = end;
        while (start > limit && !(start < end && text[start].StartsLine))
        {
            int unit = start - 1;
            if (mentions.At(unit) is { } mention)
            {
                start = Math.Max(limit, mention.Units.Start);
                continue;
            }

            if (text[start].StartsLine && start < end) break;
            if (!IsPart(unit) || IsBoundaryBefore(start, end, limit)) break;
            start = unit;
        }

        return IsCredit(start, limit) ? Math.Min(end, mentions.At(start)!.Units.End) : start;
    }

    // "Ảnh: A Đơn vị này cho biết": the caption and the sentence were not parted.
    private bool IsCredit(int start, int limit) => start > limit + 1 && text.Slice(start - 1) is ":" && start < text.Count
        && mentions.At(start) is { Type: Entities.EntityType.Person } && words.MatchBefore(start - 1, limit, WordClass.Credit) > 0;

    private bool IsPart(int unit) => text[unit].Kind is not (UnitKind.Punctuation or UnitKind.Symbol) || text.Slice(unit) is "/" or "&";

    private bool IsBoundaryBefore(int start, int end, int limit)
    {
        if (start < end && units[start].FollowsReport) return true;
        int length = words.MatchBefore(start, limit, WordClass.Boundary);
        if (length == 0) return false;
        bool joinsNames = length == 1 && text.Slice(start - 1) is "và" && start < end && start - 2 >= limit
            && mentions.At(start) is { } right && mentions.At(start - 2) is { } left && left.Type == right.Type;
        return !joinsNames;
    }

    // Crosses the comma, dash or bracket that joins an apposition to what stands before it.
    private bool TryCrossJoint(int start, int limit, out int end)
    {
        end = start - 1;
        if (end <= limit || text[start].StartsLine) return false;
        // "giáo sư và là cựu chủ tịch"
        if (text.Slice(end) is "là" && text.Slice(end - 1) is "và" or "cũng") return --end > limit;
        if (text.Slice(end) is ")")
        {
            while (end > limit && text.Slice(end) is not "(" && !text[end].StartsLine) end--;
            return end > limit && text.Slice(end) is "(";
        }

        return text.Slice(end) is "," or "-" or "–" or "(";
    }
}
