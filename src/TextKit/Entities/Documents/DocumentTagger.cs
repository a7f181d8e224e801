using TextKit.Entities.Features;
using TextKit.Syllables;

namespace TextKit.Entities.Documents;

/// <summary>
/// Finds the official documents of a line: those that a pattern knows, and free titles; a document within a title is one of its own. None begins within a name:
/// <c>Bộ Kế hoạch và Đầu tư</c>.
/// </summary>
/// <param name="evidence">The text.</param>
/// <param name="model">The model.</param>
/// <param name="withinNames">Whether each unit goes on with a person, body or place that began before it.</param>
internal readonly struct DocumentTagger(TextEvidence evidence, EntityModel model, bool[] withinNames)
{
    private readonly DocumentPatterns _patterns = new(evidence, model.Terms, model.DocumentTerms);
    private readonly TitleFeatures _features = new(evidence, withinNames);
    private readonly FreeTitles _titles = model.FreeTitles;

    /// <summary>Adds the documents of a line.</summary>
    public void Tag(UnitRange line, List<MentionSpan> found)
    {
        int title = -1;
        for (int i = line.Start; i < line.End; i++)
        {
            if (!_patterns.MayBegin(i) || withinNames[i]) continue;
            UnitRange document = _patterns.Match(line, i), noun = default;
            double score = 1;
            if (document.Count == 0)
            {
                noun = _patterns.TitleNoun(line, i);
                if (noun.Count == 0) continue;
                document = _titles.Find(_features, line, noun, out score);
                i = noun.End - 1;
                if (document.Count == 0) continue;
            }

            if (title >= 0) found[title] = Covering(found[title], document);
            if (noun.Count > 0) title = found.Count;
            else i = document.End - 1;
            found.Add(new MentionSpan(document, EntityType.OfficialDocument, score));
        }
    }

    // A title does not end within a document that it names.
    private static MentionSpan Covering(MentionSpan title, UnitRange document) =>
        document.Start < title.Units.End ? title with { Units = title.Units with { End = Math.Max(title.Units.End, document.End) } } : title;
}
