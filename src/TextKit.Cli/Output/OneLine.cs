using System.Text;

namespace TextKit.Cli.Output;

/// <summary>Text on one line: each run of white space becomes one space, control characters go.</summary>
internal static class OneLine
{
    /// <summary>The text on one line.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool space = char.IsWhiteSpace(c);
            if (space && line.Length > 0 && line[^1] == ' ') continue;
            if (space) line.Append(' ');
            else if (!char.IsControl(c)) line.Append(c);
        }

        return line.ToString();
    }
}
