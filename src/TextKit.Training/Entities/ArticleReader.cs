using System.Text.Json;
using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Training.Entities;

/// <summary>Reads annotated articles: a JSON object a line, <c>{id, text, annotations: [{type, start, end}]}</c>, offsets in UTF-16 code units.</summary>
internal static class ArticleReader
{
    private static readonly Dictionary<string, EntityType> Types =
        Enum.GetValues<EntityType>().ToDictionary(type => type.ToCode(), StringComparer.Ordinal);

    /// <summary>The articles of a file.</summary>
    public static List<TrainingArticle> Read(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    private static TrainingArticle Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = ScannedText.Scan(json.RootElement.GetProperty("text").GetString()!);
        var starts = new Dictionary<int, int>();
        var ends = new Dictionary<int, int>();
        for (int i = 0; i < text.Count; i++)
        {
            TextSpan span = text.ToOriginal(i);
            starts[span.Start] = i;
            ends[span.End] = i + 1;
        }

        var entities = new List<TrainingEntity>();
        foreach (JsonElement annotation in json.RootElement.GetProperty("annotations").EnumerateArray())
        {
            if (!Types.TryGetValue(annotation.GetProperty("type").GetString()!, out EntityType type)) continue;
            // An annotation that cuts through a unit cannot be learnt.
            if (starts.TryGetValue(annotation.GetProperty("start").GetInt32(), out int start)
                && ends.TryGetValue(annotation.GetProperty("end").GetInt32(), out int end))
            {
                entities.Add(new TrainingEntity(new UnitRange(start, end), type));
            }
        }

        return new TrainingArticle(json.RootElement.GetProperty("id").GetString()!, text, [.. entities.OrderBy(e => e.Units)]);
    }
}
