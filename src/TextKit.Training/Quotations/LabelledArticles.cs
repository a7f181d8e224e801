using System.Globalization;
using TextKit.Entities;
using TextKit.Syllables;
using TextKit.Training.Entities;

namespace TextKit.Training.Quotations;

/// <summary>Raw articles whose cues and quotations were labelled for this project; the labels are kept apart from the text, which is no part of it.</summary>
/// <remarks>Labels stand in <c>Data/labels.tsv</c>: id of the article, what it is, start and end in UTF-16 code units of the raw text.</remarks>
internal sealed class LabelledArticles
{
    private readonly Dictionary<string, List<(string Label, int Start, int End, string Speaker)>> _labels = [];

    /// <summary>Reads the labels.</summary>
    public LabelledArticles(IEnumerable<string[]> rows)
    {
        foreach (string[] row in rows)
        {
            if (!_labels.TryGetValue(row[0], out List<(string, int, int, string)>? labels)) _labels[row[0]] = labels = [];
            labels.Add((row[1], int.Parse(row[2], CultureInfo.InvariantCulture), int.Parse(row[3], CultureInfo.InvariantCulture), row.Length > 4 ? row[4] : ""));
        }
    }

    /// <summary>The labelled ones among raw articles, with entities as recognized.</summary>
    public List<AnnotatedArticle> Among(RawArticles articles)
    {
        var recognizer = new EntityRecognizer();
        return [.. articles.ReadAll().Where(article => _labels.ContainsKey(article.Id)).Select(article => Labelled(article.Id, article.Text, recognizer))];
    }

    private AnnotatedArticle Labelled(string id, string text, EntityRecognizer recognizer)
    {
        ScannedText scanned = ScannedText.Scan(text);
        var article = new AnnotatedArticle(id, scanned, recognizer.Recognize(scanned, [], []));
        foreach ((string label, int start, int end, string speaker) in _labels[id])
        {
            if (article.UnitsOf(start, end) is not { } units) continue;
            if (label == "report") article.Reports.Add(units);
            else if (label == "speaker") article.Speakers[units] = speaker;
            else if (label == "nospeaker") continue;
            else if (label == "unsure") article.Unsure.Add(units);
            else article.Quotes[units] = label;
        }

        return article;
    }
}
