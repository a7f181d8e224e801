// People, bodies and places of an article, each with the ways it is written there.
//     dotnet run --project samples/PrintEntities -- corpus/01-chinh-tri-tiep-xuc-cu-tri.txt

using TextKit.Entities;

Document document = TextPipeline.Default.Analyze(File.ReadAllText(args[0]));

foreach (IGrouping<int, EntityMention> entity in document.Entities.GroupBy(mention => mention.EntityId))
{
    EntityMention first = entity.First();
    IEnumerable<string> forms = entity.Select(mention => document.TextOf(mention.Span).ToString()).Distinct();
    Console.WriteLine($"{first.Type.ToCode(),-4} {first.Name} ({entity.Count()}): {string.Join(" | ", forms)}");
}
