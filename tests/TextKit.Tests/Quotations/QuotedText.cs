using TextKit.Entities;
using TextKit.Quotations;
using TextKit.Sentences;
using TextKit.Syllables;

namespace TextKit.Tests.Quotations;

/// <summary>A text with entities told by hand, so that a spec of the quotation layer hangs on no other layer's answers.</summary>
internal sealed class QuotedText
{
    private readonly Dictionary<string, int> _ids = [];

    public QuotedText(string text, string people = "", string roles = "", string bodies = "")
    {
        Scanned = ScannedText.Scan(text);
        string[] names = Split(people);
        List<EntityMatch> entities = [];
        foreach (string name in names) entities.AddRange(Find(name, EntityType.Person, Fullest(name, names)));
        foreach (string role in Split(roles)) entities.AddRange(Find(role, EntityType.Role, role));
        foreach (string body in Split(bodies)) entities.AddRange(Find(body, EntityType.Organization, body));
        Sentences = new SentenceSplitter().Split(Scanned);
        Entities = [.. entities.Distinct().OrderBy(entity => entity.Units)];
        Result = new QuotationFinder().Find(Scanned, Sentences, Entities);
    }

    public ScannedText Scanned { get; }

    public IReadOnlyList<UnitRange> Sentences { get; }

    public IReadOnlyList<EntityMatch> Entities { get; }

    public QuotationResult Result { get; }

    public Passage NewPassage() => new(Scanned, Sentences, Entities);

    public string TextOf(UnitRange units) => Scanned.Slice(units).ToString();

    private static string[] Split(string cell) => cell.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static string Fullest(string name, string[] names) => names.Where(other => other == name || other.EndsWith(" " + name, StringComparison.Ordinal)).MaxBy(other => other.Length)!;

    private IEnumerable<EntityMatch> Find(string surface, EntityType type, string name)
    {
        if (!_ids.TryGetValue(name, out int id)) _ids[name] = id = _ids.Count + 1;
        int length = ScannedText.Scan(surface).Count;
        for (int unit = 0; unit + length <= Scanned.Count; unit++)
        {
            var units = new UnitRange(unit, unit + length);
            if (Scanned.Slice(units).SequenceEqual(surface)) yield return new EntityMatch(units, type, name, id, 1);
        }
    }
}
