namespace TextKit.Tests;

/// <summary>Optional data beside the repository, in <c>../shared</c>: tests that want it are skipped, visibly, where it is not.</summary>
internal static class SharedData
{
    /// <summary>The full path of a file, or <see langword="null"/> if it is not there.</summary>
    /// <param name="path">Relative to <c>../shared</c>.</param>
    public static string? Find(string path)
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "TextKit.sln"))) root = root.Parent;
        string? file = root is null ? null : Path.GetFullPath(Path.Combine(root.FullName, "..", "shared", path));
        return File.Exists(file) ? file : null;
    }
}
