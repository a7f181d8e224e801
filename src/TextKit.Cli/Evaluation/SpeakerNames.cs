using TextKit.Cli.Records;

namespace TextKit.Cli.Evaluation;

/// <summary>Compares names of speakers, honorific and case aside.</summary>
internal static class SpeakerNames
{
    private static readonly string[] Honorifics = ["ông", "bà", "anh", "chị", "em", "cô", "chú", "bác", "cụ", "thầy", "đồng chí"];

    /// <summary>Whether two names are the same.</summary>
    public static bool AreSame(string? left, string? right) => Key(left) == Key(right);

    /// <summary>Whether a speaker is the one wanted: by the name, by the text of the mention, or as nobody where <c>?</c> is wanted.</summary>
    public static bool IsRight(SpeakerRecord? speaker, string? who)
    {
        string wanted = string.IsNullOrEmpty(who) ? "?" : who;
        return (wanted == "?" && speaker is null) || AreSame(wanted, speaker?.Name) || AreSame(wanted, speaker?.Text);
    }

    private static string Key(string? name)
    {
        string key = CanonicalComposition.Of(name ?? "").Trim().ToLowerInvariant();
        string? honorific = Honorifics.FirstOrDefault(word => key.Length > word.Length && key.StartsWith(word, StringComparison.Ordinal) && SolidText.IsSpace(key[word.Length]));
        return honorific is null ? key : key[honorific.Length..].TrimStart();
    }
}
