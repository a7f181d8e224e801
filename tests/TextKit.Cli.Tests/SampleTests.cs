using System.Diagnostics;
using System.Text;

namespace TextKit.Cli.Tests;

public class SampleTests
{
    private static readonly string Article = Path.Combine(Repository.Corpus, "09-y-te-sot-xuat-huyet.txt");

    [Fact]
    public void PrintEntities_lists_what_the_article_names()
    {
        string text = File.ReadAllText(Article);
        string[] lines = Run("PrintEntities", Article);
        lines.Should().NotBeEmpty().And.OnlyContain(line => line.StartsWith("PER ") || line.StartsWith("ORG ") || line.StartsWith("LOC ") || line.StartsWith("ROLE") || line.StartsWith("DOC "));
        lines.SelectMany(line => line[(line.IndexOf("): ", StringComparison.Ordinal) + 3)..].Split(" | ")).Should().OnlyContain(form => text.Contains(form));
    }

    [Fact]
    public void ResolveDates_counts_from_the_publication_date()
    {
        using var folder = new TemporaryFolder();
        string article = folder.Write("a.txt", "Sáng 13/1, đoàn đến Huế. Đoàn ở lại 3 ngày.");
        Run("ResolveDates", article, "2022-01-14").Should().Equal(
            "    0 Sáng 13/1 → DATE 2022-01-13TMO 2022-01-13 … 2022-01-13",
            "   36 3 ngày → DURATION P3D");
    }

    [Fact]
    public void WhoSaidWhat_gives_quotations_that_stand_in_the_article()
    {
        string text = File.ReadAllText(Article);
        string[] quotations = [.. Run("WhoSaidWhat", Article).Where(line => line.StartsWith("    ", StringComparison.Ordinal))];
        quotations.Should().NotBeEmpty();
        quotations.Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]).Should().OnlyContain(quotation => text.Contains(quotation));
    }

    [Fact]
    public void HighlightSpans_only_adds_marks_to_the_text()
    {
        string marked = string.Join('\n', Run("HighlightSpans", Article));
        marked.Should().Contain("](PER)").And.Contain("](LOC)");
        string unmarked = System.Text.RegularExpressions.Regex.Replace(marked, @"\[([^\]]*)\]\((PER|ORG|LOC|ROLE|DOC)\)", "$1");
        unmarked.Should().Be(File.ReadAllText(Article).TrimEnd('\n'));
    }

    private static string[] Run(string sample, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, sample + ".dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.StandardOutputEncoding = Encoding.UTF8;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, errors.GetAwaiter().GetResult());
        return output.TrimEnd('\n').Split('\n');
    }
}
