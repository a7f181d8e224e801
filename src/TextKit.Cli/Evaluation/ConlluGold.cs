using TextKit.Cli.Input;

namespace TextKit.Cli.Evaluation;

/// <summary>Reads words from CoNLL-U, where a word of several syllables is one FORM with spaces. Each sentence is a text.</summary>
internal static class ConlluGold
{
    private const string TextComment = "# text = ";
    private const string IdComment = "# sent_id = ";

    /// <summary>The sentences of a file.</summary>
    public static IEnumerable<GoldDocument> Read(string path)
    {
        string? id = null, text = null;
        List<(string Form, bool SpaceAfter)> words = [];
        int number = 0;
        foreach (string line in TextLines.Read([path]).Append(""))
        {
            if (line.StartsWith(TextComment, StringComparison.Ordinal)) text = line[TextComment.Length..];
            else if (line.StartsWith(IdComment, StringComparison.Ordinal)) id = line[IdComment.Length..].Trim();
            else if (line.Length == 0 && words.Count > 0)
            {
                number++;
                yield return Sentence($"{path}: sentence {id ?? $"{number}"}", id ?? $"{number}", text, words);
                (id, text, words) = (null, null, []);
            }
            else if (line.Length > 0 && line[0] != '#') AddWord(words, line, path);
        }
    }

    private static void AddWord(List<(string Form, bool SpaceAfter)> words, string line, string path)
    {
        string[] fields = line.Split('\t');
        if (fields.Length < 2) throw new ToolException($"{path}: no CoNLL-U line: {line}");
        bool isWord = fields[0].All(char.IsAsciiDigit);
        if (isWord) words.Add((fields[1], fields.Length < 10 || !fields[9].Split('|').Contains("SpaceAfter=No")));
    }

    private static GoldDocument Sentence(string place, string id, string? text, List<(string Form, bool SpaceAfter)> words)
    {
        text ??= string.Concat(words.Select(word => word.SpaceAfter ? word.Form + " " : word.Form)).TrimEnd();
        var spans = new List<int[]>();
        int position = 0;
        foreach ((string form, _) in words)
        {
            while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
            int end = EndOf(form, text, position);
            if (end < 0) throw new ToolException($"{place}: the word '{form}' does not stand in its text at {position}");
            spans.Add([position, end]);
            position = end;
        }

        return new GoldDocument { Id = id, Text = text, Words = spans };
    }

    /// <summary>Where a word ends that begins at a position of the text, however much space the text has within it; -1 if another stands there.</summary>
    private static int EndOf(string form, string text, int position)
    {
        foreach (char c in form.Where(c => !char.IsWhiteSpace(c)))
        {
            while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
            if (position == text.Length || text[position] != c) return -1;
            position++;
        }

        return position;
    }
}
