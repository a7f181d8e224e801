using System.Text;

namespace TextKit.Cli.Output;

/// <summary>The format that the tools of the field share: one space between words, <c>_</c> between the syllables of a word.</summary>
internal static class JoinedWords
{
    /// <summary>A whole document on one line.</summary>
    public static string Of(Document document) => Of(document, document.Tokens.AsSpan());

    /// <summary>One sentence.</summary>
    public static string Of(Document document, Sentence sentence) => Of(document, document.TokensOf(sentence));

    private static string Of(Document document, ReadOnlySpan<Token> tokens)
    {
        var line = new StringBuilder(document.Text.Length + 16);
        foreach (Token token in tokens)
        {
            if (line.Length > 0) line.Append(' ');
            AppendWord(line, document.TextOf(token.Span));
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
