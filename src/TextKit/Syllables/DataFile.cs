using System.Reflection;

namespace TextKit.Syllables;

/// <summary>Reads the tab-separated data files that travel inside the assembly.</summary>
internal static class DataFile
{
    /// <summary>The rows of a file, without comments, blank lines and the header row.</summary>
    /// <param name="name">Resource name, such as <c>Syllables/rimes.tsv</c>.</param>
    public static List<string[]> ReadRows(string name) =>
        [.. ReadLines(name).Skip(1).Select(line => line.Split('\t'))];

    /// <summary>The lines of a file, without comments and blank lines.</summary>
    /// <param name="name">Resource name.</param>
    public static List<string> ReadLines(string name)
    {
        using var reader = new StreamReader(Open(name));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') lines.Add(line);
        }

        return lines;
    }

    /// <summary>Opens an embedded file.</summary>
    /// <param name="name">Resource name.</param>
    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The assembly holds no data file '{name}'.");
}
