using System.Text.Json;
using TextKit.Entities;
using TextKit.Sentences;
using TextKit.Syllables;

namespace TextKit.Training.Quotations;

/// <summary>An article with its annotations, read from a line of JSON: <c>{"id", "text", "annotations": [{"type", "start", "end", …}]}</c>.</summary>
internal sealed class AnnotatedArticle
{
    private readonly Dictionary<int, int> _unitStarting = [], _unitEnding = [];

    /// <summary>An article without annotations but for its entities.</summary>
    public AnnotatedArticle(string id, ScannedText text, IReadOnlyList<EntityMatch> entities) : this(id, text) => Entities = entities;

    private AnnotatedArticle(string id, ScannedText text)
    {
        (Id, Text, Entities) = (id, text, []);
        for (int unit = 0; unit < Text.Count; unit++)
        {
            _unitStarting[Text.ToOriginal(unit).Start] = unit;
            _unitEnding[Text.ToOriginal(unit).End] = unit + 1;
        }

        Sentences = new SentenceSplitter().Split(Text);
    }

    private AnnotatedArticle(JsonElement article) : this(article.GetProperty("id").GetString()!, ScannedText.Scan(article.GetProperty("text").GetString()!))
    {
        List<JsonElement> annotations = [.. article.GetProperty("annotations").EnumerateArray()];
        Entities = new GoldEntities(this).Link(annotations);
        foreach (JsonElement annotation in annotations)
        {
            if (UnitsOf(annotation) is not { } units) continue;
            string type = annotation.GetProperty("type").GetString()!;
            if (type == "QUOTE") Quotes[units] = annotation.GetProperty("kind").GetString()!;
            else if (type == "REPORT") Reports.Add(units);
            if (annotation.TryGetProperty("who", out JsonElement who) && who.GetString() is { } name and not "?") Speakers[units] = SpeakerKey.Of(name);
        }
    }

    public string Id { get; }

    public ScannedText Text { get; }

    public IReadOnlyList<UnitRange> Sentences { get; }

    /// <summary>The annotated entities; people are linked to the longest name that ends or begins with theirs.</summary>
    public IReadOnlyList<EntityMatch> Entities { get; }

    /// <summary>The kind of each quotation.</summary>
    public Dictionary<UnitRange, string> Quotes { get; } = [];

    /// <summary>The speaker of each quotation and report that has one, see <see cref="SpeakerKey"/>.</summary>
    public Dictionary<UnitRange, string> Speakers { get; } = [];

    /// <summary>The cues of reported speech.</summary>
    public List<UnitRange> Reports { get; } = [];

    /// <summary>Cues of which nobody can say whether they report.</summary>
    public HashSet<UnitRange> Unsure { get; } = [];

    /// <summary>Reads a file of one article a line; articles without quotation layers are left out.</summary>
    public static List<AnnotatedArticle> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => new AnnotatedArticle(JsonDocument.Parse(line).RootElement))];

    /// <summary>The units of an annotation; <see langword="null"/> where its ends are not ends of units.</summary>
    public UnitRange? UnitsOf(JsonElement annotation) => UnitsOf(annotation.GetProperty("start").GetInt32(), annotation.GetProperty("end").GetInt32());

    /// <summary>The units between two places of the original text; <see langword="null"/> where they are not ends of units.</summary>
    public UnitRange? UnitsOf(int start, int end) =>
        _unitStarting.TryGetValue(start, out int first) && _unitEnding.TryGetValue(end, out int after) ? new UnitRange(first, after) : null;
}
