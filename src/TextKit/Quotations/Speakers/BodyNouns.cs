using TextKit.Syllables;

namespace TextKit.Quotations.Speakers;

/// <summary>The nouns of <c>Data/body-nouns.tsv</c>, which stand for bodies whose names begin with another noun.</summary>
internal static class BodyNouns
{
    private static readonly Dictionary<string, string[]> Heads = DataFile.ReadRows("Quotations/body-nouns.tsv").ToDictionary(row => row[0], row => row[1].Split('|'));

    /// <summary>With what the names may begin; <see langword="null"/> for other nouns.</summary>
    public static string[]? HeadsOf(ReadOnlySpan<char> noun) => Heads.GetValueOrDefault(noun.ToString().ToLowerInvariant());

    /// <summary>Whether a name begins with one of some heads.</summary>
    public static bool BeginsWithAny(ReadOnlySpan<char> name, string[] heads)
    {
        foreach (string head in heads)
        {
            if (name.StartsWith(head, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
