using TextKit.Automata;
using TextKit.Syllables;

namespace TextKit.Entities.Documents;

/// <summary>The written list of words that the patterns of official documents ask for, found by longest match from a unit.</summary>
internal sealed class DocumentTerms
{
    private readonly PhraseTable<DocumentWords> _phrases;

    private DocumentTerms(PhraseTable<DocumentWords> phrases) => _phrases = phrases;

    /// <summary>The list that comes with the library.</summary>
    public static DocumentTerms Load()
    {
        var merged = new Dictionary<string, DocumentWords>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in DataFile.ReadRows("Entities/documents.tsv")) merged[row[0]] = merged.GetValueOrDefault(row[0]) | Parse(row[1]);
        return new DocumentTerms(new PhraseTable<DocumentWords>(merged));
    }

    /// <summary>The longest phrase that begins at a unit; 0 units if none does.</summary>
    public int Match(ReadOnlySpan<Unit> units, int start, out DocumentWords words) => _phrases.Match(units, start, out words);

    private static DocumentWords Parse(string name) => name switch
    {
        "title" => DocumentWords.Title,
        "proper-title" => DocumentWords.ProperTitle,
        "open-title" => DocumentWords.OpenTitle,
        "numbered" => DocumentWords.Numbered,
        "sometimes-numbered" => DocumentWords.SometimesNumbered,
        "coded" => DocumentWords.Coded,
        "quoted" => DocumentWords.Quoted,
        "follower" => DocumentWords.Follower,
        "compound" => DocumentWords.Compound,
        _ => throw new InvalidOperationException($"Unknown kind of document word '{name}'."),
    };
}
