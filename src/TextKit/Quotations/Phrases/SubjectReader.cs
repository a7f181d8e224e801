using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>Reads the subject of a reporting verb: the phrase before it, past adverbs, titles in apposition and brackets.</summary>
internal sealed class SubjectReader(ScannedText text, MentionIndex mentions, PhraseClassifier classifier)
{
    private const int MaxReach = 60, MaxSegments = 6;

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
            SpeakerPhrase phrase = classifier.Classify(new UnitRange(start, end));
            if (phrase.Kind == PhraseKind.Person) return nearest is null || IsNominal(phrase, limit) ? phrase : nearest;
            if (nearest is null && phrase.Kind != PhraseKind.Elided) nearest = phrase;
            // Titles and bodies in apposition lead on to the name they explain; anything else is the subject itself.
            if (phrase.Kind is not (PhraseKind.Elided or PhraseKind.Role or PhraseKind.Body or PhraseKind.Place or PhraseKind.Noun) || !TryCrossJoint(start, limit, out end)) break;
            if (phrase.Kind == PhraseKind.Noun && segment == 0 && !classifier.IsTitleLike(phrase.Units)) break;
        }

        return nearest ?? new SpeakerPhrase(new UnitRange(verb, verb), PhraseKind.Elided);
    }

    /// <summary>Goes back over adverbs before a verb.</summary>
    public int SkipAdverbs(int verb, int limit)
    {
        int end = verb;
        while (end > limit && !text[end].StartsLine)
        {
            int length = mentions.At(end - 1) is null ? SpeakerWords.MatchBefore(text, end, limit, WordClass.Adverb) : 0;
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

        return start;
    }

    private bool IsPart(int unit) => text[unit].Kind is not (UnitKind.Punctuation or UnitKind.Symbol) || text.Slice(unit) is "/" or "&";

    private bool IsBoundaryBefore(int start, int end, int limit)
    {
        int length = SpeakerWords.MatchBefore(text, start, limit, WordClass.Boundary);
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
        if (text.Slice(end) is ")")
        {
            while (end > limit && text.Slice(end) is not "(" && !text[end].StartsLine) end--;
            return end > limit && text.Slice(end) is "(";
        }

        return text.Slice(end) is "," or "-" or "–" or "(";
    }

    // In "ông A, Giám đốc B, cho biết" the name stands at the head of its segment; in "làm việc với ông A, Giám đốc B" it does not.
    private bool IsNominal(SpeakerPhrase phrase, int limit)
    {
        int start = phrase.Units.Start;
        while (start > limit && !text[start].StartsLine)
        {
            if (mentions.At(start - 1) is { Type: EntityType.Role } role) start = Math.Max(limit, role.Units.Start);
            else if (SpeakerWords.MatchBefore(text, start, limit, WordClass.Honorific | WordClass.Role) is > 0 and int length) start -= length;
            else break;
        }

        return start <= limit || text[start].StartsLine || SpeakerWords.MatchBefore(text, start, limit, WordClass.Preposition) == 0;
    }
}
