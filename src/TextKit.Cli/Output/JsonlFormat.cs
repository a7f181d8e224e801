using System.Text.Json;
using TextKit.Cli.Input;
using TextKit.Cli.Records;

namespace TextKit.Cli.Output;

/// <summary>One line of JSON a document.</summary>
internal sealed class JsonlFormat(AnalysisLayers layers) : IDocumentFormat
{
    public string Render(SourceDocument source, Document document) =>
        JsonSerializer.Serialize(RecordBuilder.Build(source.Id, document, layers), RecordJson.Compact.DocumentRecord) + "\n";

    public string RenderError(SourceDocument source) =>
        JsonSerializer.Serialize(new ErrorRecord(source.Id, source.Error!), RecordJson.Compact.ErrorRecord) + "\n";
}
