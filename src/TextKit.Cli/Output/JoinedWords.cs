using System.Text;
using TextKit.Cli.Records;

namespace TextKit.Cli.Output;

/// <summary>The format that the tools of the field share: one space between words, <c>_</c> between the syllables of a word.</summary>
internal static class JoinedWords
{
    /// <summary>The words of a text on one line.</summary>
    public static string Of(ReadOnlySpan<char> text, IEnumerable<TokenRecord> words)
    {
        var line = new StringBuilder(text.Length + 16);
        foreach (TokenRecord word in words)
        {
            if (line.Length > 0) line.Append(' ');
            AppendWord(line, text[word.Start..word.End]);
        }

        return line.ToString();
    }

    /// <summary>White space within a word, however much of it, becomes one <c>_</c>.</summary>
    private static void AppendWord(StringBuilder line, ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (!char.IsWhiteSpace(word[i])) line.Append(word[i]);
            else if (!char.IsWhiteSpace(word[i - 1])) line.Append('_');
        }
    }
}
