using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Quotations.Phrases;

/// <summary>Reads the phrase after <c>theo</c>, <c>dẫn lời</c> and the like: whose words they are.</summary>
internal sealed class SourceReader(ScannedText text, MentionIndex mentions, SpeakerWords words, PhraseClassifier classifier)
{
    private const int MaxReach = 30;

    /// <summary>The source named after a cue.</summary>
    /// <param name="start">First unit after the cue.</param>
    /// <param name="limit">Just after the last unit that may belong to it.</param>
    /// <param name="end">Just after the phrase, titles in apposition not counted.</param>
    public SpeakerPhrase Read(int start, int limit, out int end)
    {
        end = End(start, Math.Min(limit, start + MaxReach));
        if (end < limit && IsDash(end) && AfterDash(end, limit) is { } named) return named;
        for (int unit = start; unit < end; unit++)
        {
            if (mentions.At(unit) is not { } mention) continue;
            if (mention.Type == EntityType.Person) return new SpeakerPhrase(mention.Units, PhraseKind.Person, mention);
            unit = mention.Units.End - 1;
        }

        return classifier.Classify(new UnitRange(start, end));
    }

    private int End(int start, int limit)
    {
        int end = start;
        while (end < limit && !(end > start && text[end].StartsLine))
        {
            if (mentions.At(end) is { } mention)
            {
                end = Math.Min(limit, mention.Units.End);
                continue;
            }

            if (text[end].Kind == UnitKind.Punctuation && text.Slice(end) is not "/") break;
            if (end > start && words.Is(end, WordClass.Boundary) && !GoesOn(start, end)) break;
            end++;
        }

        return end;
    }

    // "A và B", "báo cáo do Sở X công bố", "khảo sát mà Khoa Y tiến hành"
    private bool GoesOn(int start, int unit) => text.Slice(unit) is "và" || (words.Is(start, WordClass.Utterance) && classifier.JoinsOwner(unit));

    private bool IsDash(int unit) => text.Slice(unit) is "-" or "–";

    // "theo Giám đốc Sở Y tế - ông A"
    private SpeakerPhrase? AfterDash(int dash, int limit)
    {
        for (int unit = dash + 1; unit < Math.Min(limit, dash + 3); unit++)
        {
            if (mentions.At(unit) is { Type: EntityType.Person } person) return new SpeakerPhrase(person.Units, PhraseKind.Person, person);
        }

        return null;
    }
}
