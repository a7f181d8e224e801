using System.Globalization;
using TextKit.Entities;
using TextKit.Syllables;
using TextKit.Training.Entities;

namespace TextKit.Training.Quotations;

/// <summary>Raw articles whose cues, quotations and speakers were labelled for this project; the labels are kept apart from the text, which is no part of it.</summary>
internal sealed class LabelledArticles
{
    private readonly ILookup<string, string[]> _labels;

    /// <summary>Takes the labels.</summary>
    /// <param name="rows">Article, start, end, label and perhaps speaker, as <c>Data/labels.tsv</c> explains them.</param>
    public LabelledArticles(IEnumerable<string[]> rows) => _labels = rows.ToLookup(row => row[0]);

    /// <summary>The labelled ones among raw articles, with entities as recognized.</summary>
    public List<AnnotatedArticle> Among(RawArticles articles)
    {
        var recognizer = new EntityRecognizer();
        return [.. articles.ReadAll().Where(article => _labels.Contains(article.Id)).Select(article => Labelled(article.Id, article.Text, recognizer))];
    }

    private AnnotatedArticle Labelled(string id, string text, EntityRecognizer recognizer)
    {
        ScannedText scanned = ScannedText.Scan(text);
        var article = new AnnotatedArticle(id, scanned, recognizer.Recognize(scanned, [], []));
        foreach (string[] row in _labels[id])
        {
            if (article.UnitsOf(int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture)) is { } units) Add(article, units, row);
        }

        return article;
    }

    private static void Add(AnnotatedArticle article, UnitRange units, string[] row)
    {
        switch (row[3])
        {
            case "report": article.Reports.Add(units); break;
            case "unsure": article.Unsure.Add(units); break;
            case "speaker": article.Speakers[units] = row[4]; break;
            default: article.Quotes[units] = row[3]; break;
        }
    }
}
