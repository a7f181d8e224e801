namespace TextKit.Benchmarks;

/// <summary>The articles of <c>corpus/</c>.</summary>
internal static class CorpusFiles
{
    /// <summary>The text of every article, in the order of the names.</summary>
    public static string[] ReadAll() =>
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "corpus"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TextKit.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run outside the working copy.");
    }
}
