namespace TextKit.Cli.Evaluation;

/// <summary>Spans over a text's non-space characters, so that gold and found may differ in spacing.</summary>
internal sealed class SolidText
{
    private readonly int[] _index;

    /// <summary>Counts the characters of a text that are no white space.</summary>
    public SolidText(string text)
    {
        _index = new int[text.Length + 1];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            _index[i] = count;
            if (!IsSpace(text[i])) count++;
        }

        _index[^1] = count;
    }

    /// <summary>How many characters there are.</summary>
    public int Length => _index[^1];

    /// <summary>White space as Python knows it: also the four information separators.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    /// <summary>A position of the text, counted in its solid characters.</summary>
    public int this[int position] => _index[position];

    /// <summary>A span, counted in solid characters.</summary>
    public (int Start, int End) Squeeze(int start, int end) => (_index[start], _index[end]);
}
