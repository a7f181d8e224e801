using TextKit.Automata;
using TextKit.Syllables;

namespace TextKit.Entities.Features;

/// <summary>The written lists of words and names, found in a text by longest match from every unit.</summary>
internal sealed class TermList
{
    private static readonly string[] Files = ["Entities/terms.tsv", "Entities/facts.tsv", "Entities/names.tsv"];

    private readonly PhraseTable<TermKinds> _phrases;

    /// <summary>Makes a list from phrases; the kinds of one phrase add up.</summary>
    public TermList(IEnumerable<(string Phrase, TermKinds Kinds)> terms)
    {
        var merged = new Dictionary<string, TermKinds>(StringComparer.OrdinalIgnoreCase);
        foreach ((string phrase, TermKinds kinds) in terms) merged[phrase] = merged.GetValueOrDefault(phrase) | kinds;
        _phrases = new PhraseTable<TermKinds>(merged);
    }

    /// <summary>The lists that come with the library.</summary>
    public static TermList Load() => new(Files.SelectMany(DataFile.ReadRows).Select(row => (row[0], ParseKind(row[1]))));

    /// <summary>The longest phrase that begins at a unit; 0 units if none does.</summary>
    public int Match(ReadOnlySpan<Unit> units, int start, out TermKinds kinds) => _phrases.Match(units, start, out kinds);

    /// <summary>Reads the name of a kind as the data files write it.</summary>
    public static TermKinds ParseKind(string name) => name switch
    {
        "honorific-male" => TermKinds.HonorificMale,
        "honorific-female" => TermKinds.HonorificFemale,
        "honorific" => TermKinds.Honorific,
        "surname" => TermKinds.Surname,
        "place-noun" => TermKinds.PlaceNoun,
        "body-noun" => TermKinds.BodyNoun,
        "role-noun" => TermKinds.RoleNoun,
        "document-noun" => TermKinds.DocumentNoun,
        "country" => TermKinds.Country,
        "place" => TermKinds.Place,
        "body" => TermKinds.Body,
        "role-modifier" => TermKinds.RoleModifier,
        "title-noun" => TermKinds.TitleNoun,
        "document" => TermKinds.Document,
        "medium" => TermKinds.Medium,
        "other" => TermKinds.Other,
        "given-male" => TermKinds.GivenMale,
        "given-female" => TermKinds.GivenFemale,
        _ => throw new InvalidOperationException($"Unknown kind of term '{name}'."),
    };
}
