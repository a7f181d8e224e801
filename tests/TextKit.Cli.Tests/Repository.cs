namespace TextKit.Cli.Tests;

/// <summary>Where things are in the working copy.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Corpus => Path.Combine(Root, "corpus");

    public static string ReferenceScorer => Path.Combine(Root, "..", "shared", "tools", "score.py");

    public static string ReferenceResolver => Path.Combine(Root, "..", "shared", "news", "resolve.py");

    public static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TextKit.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the working copy.");
    }
}
