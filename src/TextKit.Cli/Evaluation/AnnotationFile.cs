using System.Globalization;
using System.Text.RegularExpressions;

namespace TextKit.Cli.Evaluation;

/// <summary>A <c>.ann</c> file as written: one annotation a line, <c>LINE TYPE SURFACE [KEY=VALUE ...]</c> with tabs between, and <c># key = value</c> comments.</summary>
internal sealed partial class AnnotationFile
{
    private readonly string _name;

    /// <summary>Parses a file.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="ToolException">A line is not in that form.</exception>
    public AnnotationFile(string name, string content)
    {
        _name = name;
        int number = 0;
        foreach (string line in content.Split('\n'))
        {
            number++;
            if (line.StartsWith('#')) ReadComment(line);
            else if (!string.IsNullOrWhiteSpace(line)) Lines.Add(Parse(number, line));
        }
    }

    /// <summary>The publication date as <c>YYYY-MM-DD</c>, if the file gives one.</summary>
    public string? Date { get; private set; }

    /// <summary>The annotations.</summary>
    public List<AnnotationLine> Lines { get; } = [];

    private void ReadComment(string line)
    {
        Match match = DateComment().Match(line);
        if (match.Success) Date = $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}";
    }

    private AnnotationLine Parse(int number, string line)
    {
        string[] fields = line.Split('\t');
        string place = $"{_name}:{number}";
        if (fields.Length < 3 || fields[2].Length == 0 || !int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out int textLine))
            throw new ToolException($"{place}: want LINE, TYPE and SURFACE with tabs between");
        var keys = new Dictionary<string, string>();
        foreach (string field in fields.Skip(3))
        {
            int equals = field.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) throw new ToolException($"{place}: a field after SURFACE is KEY=VALUE: {field}");
            keys[field[..equals]] = field[(equals + 1)..];
        }

        return new AnnotationLine(place, textLine, fields[1], fields[2], keys);
    }

    [GeneratedRegex(@"^#\s*date\s*=\s*(\d{4})-?(\d\d)-?(\d\d)\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex DateComment();
}
