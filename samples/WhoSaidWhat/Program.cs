// The quotations of an article by speaker, then what is reported without quotation marks.
//     dotnet run --project samples/WhoSaidWhat -- corpus/01-chinh-tri-tiep-xuc-cu-tri.txt

using TextKit.Quotations;

Document document = TextPipeline.Default.Analyze(File.ReadAllText(args[0]));

foreach (IGrouping<string, Quotation> speaker in document.QuotationsBySpeaker)
{
    Console.WriteLine(speaker.Key);
    foreach (Quotation quotation in speaker) Console.WriteLine($"    {quotation.Kind}: {document.TextOf(quotation.Span)}");
}

foreach (ReportedSpeech report in document.Reports)
    Console.WriteLine($"{report.Speaker?.Name ?? "?"} ({document.TextOf(report.Cue)}): {document.TextOf(report.Span)}");
