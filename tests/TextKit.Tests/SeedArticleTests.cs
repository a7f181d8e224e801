using System.Text.RegularExpressions;
using TextKit.Entities;

namespace TextKit.Tests;

/// <summary>The article that the project began with must come out right.</summary>
public sealed partial class SeedArticleTests
{
    [SharedDataTheory("news/seed/article.txt")]
    [MemberData(nameof(Article))]
    public void Its_dates_people_bodies_and_quotations_are_found(string text)
    {
        Document document = TextPipeline.Default.Analyze(text, new DocumentContext { PublicationDate = new DateOnly(2022, 1, 13) });
        DocumentInvariants.Check(document);
        document.Times.Should().Contain(time => time.Value == "2022-01-13TMO" && text.Substring(time.Span.Start, time.Span.Length) == "Sáng 13/1");
        Mentions(document, EntityType.Person).Count(name => name == "Võ Văn Thưởng").Should().Be(Name().Count(text)).And.BePositive();
        Mentions(document, EntityType.Organization).Should().Contain("Ban Dân vận Trung ương");
        document.Quotations.Count(quotation => "“\"".Contains(text[quotation.Span.Start], StringComparison.Ordinal))
            .Should().Be(text.Count(c => c == '“') + (text.Count(c => c == '"') / 2));
    }

    public static TheoryData<string> Article => SharedData.Find("news/seed/article.txt") is { } path ? [File.ReadAllText(path)] : [];

    private static IEnumerable<string> Mentions(Document document, EntityType type) =>
        document.Entities.Where(entity => entity.Type == type).Select(entity => document.TextOf(entity.Span).ToString());

    [GeneratedRegex("Võ Văn Thưởng", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
