namespace TextKit.Training.Segmentation;

/// <summary>A line of text with its words.</summary>
/// <param name="Text">The text as a reader would see it: words and marks with single spaces.</param>
/// <param name="Ends">For each character of the text, whether a word ends after it.</param>
internal readonly record struct LabelledLine(string Text, bool[] Ends)
{
    /// <summary>Makes a line from its words.</summary>
    /// <param name="words">Each word with its syllables separated by <paramref name="joint"/>.</param>
    /// <param name="joint">What stands between the syllables of a word.</param>
    public static LabelledLine Create(IReadOnlyList<string> words, char joint)
    {
        string text = string.Join(' ', words).Replace(joint, ' ');
        bool[] ends = new bool[text.Length];
        int position = -1;
        foreach (string word in words)
        {
            position += word.Length;
            ends[position] = true;
            position++;
        }

        return new LabelledLine(text, ends);
    }
}
