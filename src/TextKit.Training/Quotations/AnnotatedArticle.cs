using System.Text.Json;
using TextKit.Entities;
using TextKit.Sentences;
using TextKit.Syllables;

namespace TextKit.Training.Quotations;

/// <summary>An article with its annotations, read from a line of JSON: <c>{"id", "text", "annotations": [{"type", "start", "end", …}]}</c>.</summary>
internal sealed class AnnotatedArticle
{
    private readonly Dictionary<int, int> _unitStarting = [], _unitEnding = [];

    private AnnotatedArticle(JsonElement article)
    {
        Id = article.GetProperty("id").GetString()!;
        Text = ScannedText.Scan(article.GetProperty("text").GetString()!);
        for (int unit = 0; unit < Text.Count; unit++)
        {
            _unitStarting[Text.ToOriginal(unit).Start] = unit;
            _unitEnding[Text.ToOriginal(unit).End] = unit + 1;
        }

        Sentences = new SentenceSplitter().Split(Text);
        List<JsonElement> annotations = [.. article.GetProperty("annotations").EnumerateArray()];
        Entities = new GoldEntities(this).Link(annotations);
        foreach (JsonElement annotation in annotations)
        {
            if (UnitsOf(annotation) is not { } units) continue;
            string type = annotation.GetProperty("type").GetString()!;
            if (type == "QUOTE") Quotes[units] = annotation.GetProperty("kind").GetString()!;
            else if (type == "REPORT") Reports.Add(units);
            if (annotation.TryGetProperty("who", out JsonElement who) && who.GetString() is { } name and not "?") Speakers[units] = name;
        }
    }

    public string Id { get; }

    public ScannedText Text { get; }

    public IReadOnlyList<UnitRange> Sentences { get; }

    /// <summary>The annotated entities; people are linked to the longest name that ends or begins with theirs.</summary>
    public IReadOnlyList<EntityMatch> Entities { get; }

    /// <summary>The kind of each quotation.</summary>
    public Dictionary<UnitRange, string> Quotes { get; } = [];

    /// <summary>The fullest name of the speaker of each quotation and report that has one.</summary>
    public Dictionary<UnitRange, string> Speakers { get; } = [];

    /// <summary>The cues of reported speech.</summary>
    public List<UnitRange> Reports { get; } = [];

    /// <summary>Reads a file of one article a line; articles without quotation layers are left out.</summary>
    public static List<AnnotatedArticle> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => new AnnotatedArticle(JsonDocument.Parse(line).RootElement))];

    /// <summary>The units of an annotation; <see langword="null"/> where its ends are not ends of units.</summary>
    public UnitRange? UnitsOf(JsonElement annotation) =>
        _unitStarting.TryGetValue(annotation.GetProperty("start").GetInt32(), out int start) && _unitEnding.TryGetValue(annotation.GetProperty("end").GetInt32(), out int end)
            ? new UnitRange(start, end) : null;
}
