using System.Text.Json;
using TextKit.Cli.Input;
using TextKit.Cli.Records;

namespace TextKit.Cli.Output;

/// <summary>Indented JSON: one object, or an array where there may be several documents.</summary>
internal sealed class JsonFormat(AnalysisLayers layers, bool array) : IDocumentFormat
{
    public string Header => array ? "[\n" : "";

    public string Separator => ",\n";

    public string Footer => array ? "\n]\n" : "\n";

    public string Render(SourceDocument source, Document document) =>
        JsonSerializer.Serialize(RecordBuilder.Build(source.Id, document, layers), RecordJson.Indented.DocumentRecord);

    public string RenderError(SourceDocument source) =>
        JsonSerializer.Serialize(new ErrorRecord(source.Id, source.Error!), RecordJson.Indented.ErrorRecord);
}
