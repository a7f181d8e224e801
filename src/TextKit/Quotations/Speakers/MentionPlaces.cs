using TextKit.Entities;
using TextKit.Quotations.Models;
using TextKit.Quotations.Phrases;
using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>How the names of one text stand, each worked out once: a name may be meant by many a phrase.</summary>
internal sealed class MentionPlaces(Passage passage, PersonRegister people)
{
    /// <summary>The values of features that are one thing or the other.</summary>
    public static readonly FeatureValue Yes = new("yes"), No = new("no"), Clause = new("clause");

    private readonly ContextValues _context = new(passage);
    private readonly MentionPlace?[] _places = new MentionPlace?[passage.Entities.Count];

    /// <summary>How an outermost mention stands.</summary>
    public MentionPlace Of(EntityMatch mention) => _places[passage.Mentions.IndexAt(mention.Units.Start)] ??= Read(mention);

    /// <summary>Whether words stand at the start of their sentence, of a clause, or within one.</summary>
    public FeatureValue OpeningOf(int start, int sentence)
    {
        if (start <= sentence) return Yes;
        bool joint = passage.Text[start - 1].Kind == UnitKind.Punctuation || passage.Words.MatchBefore(start, sentence, WordClass.Opening | WordClass.Boundary) > 0;
        return joint ? Clause : No;
    }

    private MentionPlace Read(EntityMatch mention)
    {
        int sentence = passage.SentenceAt(mention.Units.Start).Start, end = mention.Units.End;
        int start = passage.Subjects.TitleStart(mention.Units.Start, sentence);
        bool isGoverned = start > 0 && passage.Words.MatchBefore(start, 0, WordClass.Preposition | WordClass.Origin) > 0;
        bool acts = end < passage.Text.Count && passage.Words.Is(end, WordClass.Tense | WordClass.Adverb);
        return new MentionPlace
        {
            Line = passage.LineAt(mention.Units.Start),
            Opening = OpeningOf(start, sentence),
            Governed = isGoverned ? Yes : No,
            Acts = acts ? Yes : No,
            Opens = people.Opens(mention) ? Yes : No,
            IsQuoted = passage.QuoteAt(mention.Units.Start) >= 0,
            WordBefore = start > 0 && !passage.StartsLine(start) ? _context.Preceding(start - 1) : null,
        };
    }
}
