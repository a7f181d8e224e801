namespace TextKit.Cli.Output;

/// <summary>Writes rendered documents one after another, each handed on at once, and tells errors on standard error.</summary>
internal sealed class DocumentWriter(TextWriter output, IDocumentFormat format) : IDisposable
{
    private bool _begun;

    /// <summary>Whether any document had an error.</summary>
    public bool Failed { get; private set; }

    /// <summary>Writes the next document.</summary>
    public void Write(RenderedDocument document)
    {
        if (document.Error is not null)
        {
            Failed = true;
            Messages.Error(document.Error);
        }

        if (document.Text.Length == 0) return;
        output.Write(_begun ? format.Separator : format.Header);
        _begun = true;
        output.Write(document.Text);
        output.Flush();
    }

    /// <summary>Writes what stands after the last document.</summary>
    public void Finish()
    {
        if (!_begun) output.Write(format.Header);
        output.Write(format.Footer);
        output.Flush();
    }

    public void Dispose() => output.Dispose();
}
