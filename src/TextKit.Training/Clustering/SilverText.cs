using System.IO.Compression;

namespace TextKit.Training.Clustering;

/// <summary>Reads segmented text: one sentence or paragraph a line, the syllables of a word joined with <c>_</c>.</summary>
internal static class SilverText
{
    /// <summary>The lines of all <c>*.txt.gz</c> of a folder, in the order of their names.</summary>
    public static IEnumerable<string> ReadLines(string folder)
    {
        foreach (string file in Directory.GetFiles(folder, "*.txt.gz").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line) yield return line;
        }
    }
}
