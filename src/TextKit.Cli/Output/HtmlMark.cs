namespace TextKit.Cli.Output;

/// <summary>An HTML element around a stretch of text: its two tags.</summary>
internal readonly record struct HtmlMark(string Open, string Close)
{
    /// <summary>An element with a class and a title, which readers see when they point at it.</summary>
    public static HtmlMark Element(string name, string style, string title, string? id = null)
    {
        string identity = id is null ? "" : $" id=\"{id}\"";
        return new HtmlMark($"<{name}{identity} class=\"{style}\" title=\"{HtmlFormat.Escape(title)}\">", $"</{name}>");
    }
}
