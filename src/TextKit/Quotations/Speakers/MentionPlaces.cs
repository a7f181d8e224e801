using TextKit.Entities;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>How the names of one text stand, each worked out once: a name may be meant by many a phrase.</summary>
internal sealed class MentionPlaces(Passage passage, PersonRegister people)
{
    private readonly MentionPlace?[] _places = new MentionPlace?[passage.Entities.Count];

    /// <summary>How an outermost mention stands.</summary>
    public MentionPlace Of(EntityMatch mention) => _places[passage.Mentions.IndexAt(mention.Units.Start)] ??= Read(mention);

    /// <summary>What words open.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="sentence">The first unit of their sentence.</param>
    public Opening OpeningAt(int start, int sentence)
    {
        if (start <= sentence) return Opening.Sentence;
        bool joint = passage.Text[start - 1].Kind == UnitKind.Punctuation || passage.Words.MatchBefore(start, sentence, WordClass.Opening | WordClass.Boundary) > 0;
        return joint ? Opening.Clause : Opening.None;
    }

    private MentionPlace Read(EntityMatch mention)
    {
        int name = mention.Units.Start, sentence = passage.SentenceAt(name).Start, start = passage.Subjects.TitleStart(name, sentence);
        bool isGoverned = start > 0 && passage.Words.MatchBefore(start, 0, WordClass.Preposition | WordClass.Origin) > 0;
        bool acts = passage.Words.Is(mention.Units.End, WordClass.Tense | WordClass.Adverb);
        return new MentionPlace(passage.LineAt(name), start, OpeningAt(start, sentence), isGoverned, acts, people.Opens(mention));
    }
}
