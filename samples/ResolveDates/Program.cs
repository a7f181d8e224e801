// Every date and time of an article, resolved from the day it was published.
//     dotnet run --project samples/ResolveDates -- corpus/01-chinh-tri-tiep-xuc-cu-tri.txt 2022-11-22

using System.Globalization;
using TextKit.Dates;

var context = new DocumentContext { PublicationDate = DateOnly.ParseExact(args[1], "yyyy-MM-dd", CultureInfo.InvariantCulture) };
TextPipeline pipeline = new TextPipelineBuilder { Layers = AnalysisLayers.Times.WithRequirements() }.Build();
Document document = pipeline.Analyze(File.ReadAllText(args[0]), context);

foreach (TimeExpression time in document.Times)
{
    // What calendars can hold comes as .NET values too; "3 ngày" is a length, not a day.
    string days = time.First is { } first ? $"{first:yyyy-MM-dd} … {time.Last:yyyy-MM-dd}" : "";
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.Span.Start,5} {document.TextOf(time.Span)} → {time.Type.ToCode()} {time.Value} {days}").TrimEnd());
}
