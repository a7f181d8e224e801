using System.Reflection;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit.Sdk;

namespace TextKit.Tests.Specs;

/// <summary>Runs a test once for each table row of a Markdown spec beside the tests.</summary>
/// <param name="file">File name in the folder <c>Specs</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class SpecDataAttribute(string file) : DataAttribute
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>File name in the folder <c>Specs</c>.</summary>
    public string File { get; } = file;

    /// <summary>Only the tables under headings that begin with this; all if <see langword="null"/>.</summary>
    public string? Section { get; init; }

    /// <summary>Only the tables that have this column; all if <see langword="null"/>.</summary>
    public string? Column { get; init; }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Read().Select(spec => new object[] { spec });

    private IEnumerable<SpecCase> Read()
    {
        string section = "";
        string source = System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", File));
        foreach (Block block in Markdig.Markdown.Parse(source, Markdown))
        {
            if (block is HeadingBlock heading) section = TextOf(heading.Inline);
            if (block is not Table table || (Section is not null && !section.StartsWith(Section, StringComparison.Ordinal))) continue;
            List<List<string>> rows = [.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(CellText).ToList())];
            if (Column is not null && !rows[0].Contains(Column)) continue;
            foreach (List<string> row in rows.Skip(1))
                yield return SpecCase.Create(section, rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second));
        }
    }

    private static string CellText(TableCell cell) =>
        string.Concat(cell.OfType<ParagraphBlock>().Select(paragraph => TextOf(paragraph.Inline))).Replace('⏎', '\n');

    private static string TextOf(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Select(inline => inline switch
    {
        CodeInline code => code.Content,
        LiteralInline literal => literal.Content.ToString(),
        ContainerInline container => TextOf(container),
        _ => "",
    }));
}
