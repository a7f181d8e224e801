using System.IO.Compression;

namespace TextKit.Training.Segmentation;

/// <summary>Reads segmented text: CoNLL-U, and lines with <c>_</c> inside words (plain or gzip).</summary>
internal static class TrainingText
{
    /// <summary>Reads lines whose words are separated by spaces.</summary>
    public static IEnumerable<LabelledLine> ReadUnderscored(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0) yield return LabelledLine.Create(words, '_');
        }
    }

    /// <summary>Reads the words of CoNLL-U sentences; a word of several syllables is one form with spaces.</summary>
    public static IEnumerable<LabelledLine> ReadConllu(string path)
    {
        var words = new List<string>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            string[] fields = line.Split('\t');
            if (line.Length == 0 && words.Count > 0)
            {
                yield return LabelledLine.Create(words, ' ');
                words.Clear();
            }
            else if (fields.Length > 1 && int.TryParse(fields[0], out _))
            {
                words.Add(fields[1]);
            }
        }
    }
}
