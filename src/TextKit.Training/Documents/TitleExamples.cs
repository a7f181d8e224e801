using TextKit.Entities;
using TextKit.Entities.Documents;
using TextKit.Entities.Features;
using TextKit.Entities.Lexicon;
using TextKit.Syllables;
using TextKit.Training.Entities;

namespace TextKit.Training.Documents;

/// <summary>Makes examples of the document nouns in annotated articles, and of titles that raw text puts in quotation marks.</summary>
internal sealed class TitleExamples(WordLexicon lexicon, WordGroups groups, TermList facts, DocumentTerms terms)
{
    /// <summary>The nouns of an article that no pattern explains.</summary>
    public IEnumerable<TitleExample> Of(TrainingArticle article)
    {
        var evidence = TextEvidence.Gather(article.Text, lexicon, groups, NamePriors.Empty, facts);
        bool[] withinNames = WithinNames(article);
        var features = new TitleFeatures(evidence, withinNames);
        var patterns = new DocumentPatterns(evidence, facts, terms);
        var titles = article.Entities.Where(entity => entity.Type == EntityType.OfficialDocument).ToLookup(entity => entity.Units.Start, entity => entity.Units.End);
        foreach (UnitRange line in TextLines.Of(article.Text.Units))
        {
            for (int i = line.Start; i < line.End; i++)
            {
                if (!patterns.MayBegin(i) || withinNames[i]) continue;
                UnitRange known = patterns.Match(line, i), noun = known.Count > 0 ? known : patterns.TitleNoun(line, i);
                if (noun.Count == 0) continue;
                i = noun.End - 1;
                if (known.Count == 0 && Make(features, line, noun, titles[noun.Start].DefaultIfEmpty(-1).First()) is { } example) yield return example;
            }
        }
    }

    /// <summary>The title of a text whose marks were taken away: only its end is to be learnt.</summary>
    public TitleExample? Of(UnquotedTitle title)
    {
        var evidence = TextEvidence.Gather(title.Text, lexicon, groups, NamePriors.Empty, facts);
        return Make(new TitleFeatures(evidence, new bool[title.Text.Count]), new UnitRange(0, title.Text.Count), title.Noun, title.End) is { } example ? example with { Noun = [] } : null;
    }

    private static bool[] WithinNames(TrainingArticle article)
    {
        var within = new bool[article.Text.Count];
        foreach (TrainingEntity entity in article.Entities.Where(entity => EntityModel.NameLabels.Types.Contains(entity.Type)))
            within.AsSpan(entity.Units.Start + 1, entity.Units.Count - 1).Fill(true);
        return within;
    }

    // An end that is never looked at, since a full stop stands before it, cannot be learnt.
    private static TitleExample? Make(TitleFeatures features, UnitRange line, UnitRange noun, int right)
    {
        Span<ulong> seen = stackalloc ulong[TitleFeatures.Most];
        Span<uint> hashes = stackalloc uint[TitleFeatures.Most];
        var writer = new FeatureWriter(seen);
        features.WriteNoun(ref writer, line, noun);
        uint[] head = writer.Hash(hashes).ToArray();
        var ends = new List<uint[]>();
        var inside = default(TitleContents);
        int last = FreeTitles.LastEnd(features.Text, line, noun);
        for (int end = noun.End + 1; end <= last; end++)
        {
            inside.Add(features.Text, end - 1);
            writer = new FeatureWriter(seen);
            features.WriteEnd(ref writer, line, noun, end, inside);
            ends.Add(writer.Hash(hashes).ToArray());
        }

        if (right < 0) return ends.Count > 0 ? new TitleExample(head, ends, -1) : null;
        return right > noun.End && right <= last ? new TitleExample(head, ends, right - noun.End - 1) : null;
    }
}
