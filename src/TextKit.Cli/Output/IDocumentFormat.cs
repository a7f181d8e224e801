using TextKit.Cli.Input;

namespace TextKit.Cli.Output;

/// <summary>A way to write analysed documents. Rendering is thread-safe; the pieces are written in the order of the documents.</summary>
internal interface IDocumentFormat
{
    /// <summary>What stands before the first document.</summary>
    string Header => "";

    /// <summary>What stands between two documents.</summary>
    string Separator => "";

    /// <summary>What stands after the last document.</summary>
    string Footer => "";

    /// <summary>The layers this format cannot do without.</summary>
    AnalysisLayers Needs => AnalysisLayers.None;

    /// <summary>One document.</summary>
    string Render(SourceDocument source, Document document);

    /// <summary>What stands in the place of a document that could not be read; empty if nothing does.</summary>
    string RenderError(SourceDocument source) => "";
}
