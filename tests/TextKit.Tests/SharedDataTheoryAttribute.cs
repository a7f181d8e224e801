namespace TextKit.Tests;

/// <summary>A theory over a file of <see cref="SharedData"/>, reported as skipped where the file is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute(string path)
    {
        Path = path;
        if (SharedData.Find(path) is null) Skip = $"../shared/{path} is not there.";
    }

    /// <summary>Relative to <c>../shared</c>.</summary>
    public string Path { get; }
}
