using System.Globalization;
using System.Text;
using TextKit.Cli.Input;

namespace TextKit.Cli.Evaluation;

/// <summary>Reads words from text where one space stands between words and <c>_</c> between the syllables of a word. Each line is a text.</summary>
internal static class JoinedTextGold
{
    /// <summary>The lines of a file, without blank ones.</summary>
    public static IEnumerable<GoldDocument> Read(string path) =>
        TextLines.Read([path]).Select((line, index) => Parse((index + 1).ToString(CultureInfo.InvariantCulture), line)).Where(gold => gold.Words!.Count > 0);

    private static GoldDocument Parse(string id, string line)
    {
        var text = new StringBuilder(line.Length);
        var words = new List<int[]>();
        foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (text.Length > 0) text.Append(' ');
            int start = text.Length;
            text.Append(Unjoin(word));
            words.Add([start, text.Length]);
        }

        return new GoldDocument { Id = id, Text = text.ToString(), Words = words };
    }

    /// <summary>The word with spaces; one that begins or ends with <c>_</c> holds it as a character of its own.</summary>
    private static string Unjoin(string word) => word.StartsWith('_') || word.EndsWith('_') || word.Contains("__", StringComparison.Ordinal) ? word : word.Replace('_', ' ');
}
