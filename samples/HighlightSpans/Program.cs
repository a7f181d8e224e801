// Marks the outermost entities in the text as it was given: spans point into the caller's own string, whatever is in it.
//     dotnet run --project samples/HighlightSpans -- corpus/01-chinh-tri-tiep-xuc-cu-tri.txt

using System.Text;
using TextKit.Entities;

string text = File.ReadAllText(args[0]);
Document document = TextPipeline.Default.Analyze(text);

var marked = new StringBuilder();
int end = 0;
foreach (EntityMention mention in document.Entities)
{
    // Mentions are sorted by start, then longest first: what begins before the last end is nested in it.
    if (mention.Span.Start < end) continue;
    marked.Append(text, end, mention.Span.Start - end);
    marked.Append(System.Globalization.CultureInfo.InvariantCulture, $"[{document.TextOf(mention.Span)}]({mention.Type.ToCode()})");
    end = mention.Span.End;
}

Console.Write(marked.Append(text, end, text.Length - end));
