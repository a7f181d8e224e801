using System.Text.RegularExpressions;

namespace TextKit.Tests;

public sealed partial class ArchitectureTests
{
    /// <summary>The folders of the library from the ground up; a folder uses what stands on its level or below.</summary>
    private static readonly string[][] Levels =
    [
        ["Models", "Normalization", "Syllables"],
        ["Automata"],
        ["Sentences", "Segmentation"],
        ["Dates", "Entities", "Quotations"],
    ];

    public static TheoryData<string> Folders => [.. Levels.SelectMany(level => level)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_depends_only_on_what_stands_below(string folder)
    {
        string[] sources = Directory.GetFiles(Path.Combine(Library, folder), "*.cs", SearchOption.AllDirectories);
        sources.Should().NotBeEmpty();
        IEnumerable<string> tooHigh =
            from source in sources
            from Match match in Reference().Matches(File.ReadAllText(source))
            where Level(match.Groups["folder"].Value) > Level(folder)
            select $"{Path.GetFileName(source)}: {match.Value}";
        tooHigh.Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_has_its_level() =>
        Directory.GetDirectories(Library).Select(Path.GetFileName).Except(["bin", "obj"]).Should().BeEquivalentTo(Levels.SelectMany(level => level));

    [Fact]
    public void A_namespace_is_its_folder() => (
        from source in Directory.GetFiles(Library, "*.cs", SearchOption.AllDirectories)
        let folder = Path.GetRelativePath(Library, Path.GetDirectoryName(source)!).Replace(Path.DirectorySeparatorChar, '.')
        where !folder.StartsWith("obj", StringComparison.Ordinal) && !folder.StartsWith("bin", StringComparison.Ordinal)
        let expected = folder == "." ? "namespace TextKit;" : $"namespace TextKit.{folder};"
        where !File.ReadAllText(source).Contains(expected, StringComparison.Ordinal)
        select source).Should().BeEmpty();

    [Fact]
    public void The_library_stands_on_the_framework_alone() =>
        typeof(TextPipeline).Assembly.GetReferencedAssemblies().Should().OnlyContain(name => name.Name!.StartsWith("System", StringComparison.Ordinal));

    private static int Level(string folder) => Array.FindIndex(Levels, level => level.Contains(folder));

    private static string Library
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "TextKit.sln"))) folder = folder.Parent!;
            return Path.Combine(folder.FullName, "src", "TextKit");
        }
    }

    [GeneratedRegex(@"\bTextKit\.(?<folder>[A-Z]\w+)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
