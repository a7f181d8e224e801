using System.Text.Json;
using TextKit.Entities;
using TextKit.Syllables;

namespace TextKit.Training.Quotations;

/// <summary>Makes entity matches of annotations, as a perfect recognizer would give them.</summary>
internal sealed class GoldEntities(AnnotatedArticle article)
{
    private readonly Dictionary<string, int> _ids = [];

    /// <summary>The mentions, sorted, with names and ids shared by all mentions of one entity.</summary>
    public List<EntityMatch> Link(IReadOnlyList<JsonElement> annotations)
    {
        var found = new List<(UnitRange Units, EntityType Type, string Surface)>();
        foreach (JsonElement annotation in annotations)
        {
            if (TypeOf(annotation) is { } type && article.UnitsOf(annotation) is { } units) found.Add((units, type, article.Text.Slice(units).ToString()));
        }

        HashSet<string> people = [.. found.Where(one => one.Type == EntityType.Person).Select(one => one.Surface)];
        Dictionary<string, string> shortForms = ShortForms(found);
        return [.. found.OrderBy(one => one.Units).Select(one => Match(one.Units, one.Type, NameOf(one.Type, one.Surface, people, shortForms)))];
    }

    private EntityMatch Match(UnitRange units, EntityType type, string name)
    {
        string key = $"{type} {name}";
        if (!_ids.TryGetValue(key, out int id)) _ids[key] = id = _ids.Count + 1;
        return new EntityMatch(units, type, name, id, 1);
    }

    private static string NameOf(EntityType type, string surface, HashSet<string> people, Dictionary<string, string> shortForms)
    {
        if (type != EntityType.Person) return shortForms.GetValueOrDefault(surface, surface);
        return people.Where(name => name.EndsWith(" " + surface, StringComparison.OrdinalIgnoreCase) || (surface.EndsWith('.') && name.EndsWith(surface, StringComparison.Ordinal) && name.Length > surface.Length) || name.StartsWith(surface + " ", StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault(surface);
    }

    // "Cơ quan Vũ trụ Châu Âu (ESA)" gives the full name of ESA.
    private Dictionary<string, string> ShortForms(List<(UnitRange Units, EntityType Type, string Surface)> found)
    {
        var forms = new Dictionary<string, string>();
        foreach ((UnitRange units, EntityType type, string surface) in found.Where(one => one.Type == EntityType.Organization))
        {
            int bracket = units.Start - 1;
            if (bracket < 1 || article.Text.Slice(bracket) is not "(") continue;
            string? full = found.Where(one => one.Type == type && one.Units.End == bracket).OrderByDescending(one => one.Units.Count).Select(one => one.Surface).FirstOrDefault();
            if (full is not null) forms.TryAdd(surface, full);
        }

        return forms;
    }

    private static EntityType? TypeOf(JsonElement annotation) => annotation.GetProperty("type").GetString() switch
    {
        "PER" => EntityType.Person,
        "ORG" => EntityType.Organization,
        "LOC" => EntityType.Location,
        "ROLE" => EntityType.Role,
        "DOC" => EntityType.OfficialDocument,
        _ => null,
    };
}
