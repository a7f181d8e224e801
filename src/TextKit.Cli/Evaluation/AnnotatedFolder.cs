using TextKit.Cli.Input;

namespace TextKit.Cli.Evaluation;

/// <summary>Reads annotated articles: each is a <c>.txt</c> file with a <c>.ann</c> file beside it.</summary>
internal static class AnnotatedFolder
{
    /// <summary>The articles of a folder in the order of their names. A text without annotations is left out.</summary>
    /// <exception cref="ToolException">The folder holds no pair, or an annotation is not right.</exception>
    public static IReadOnlyList<GoldDocument> Read(string folder)
    {
        IEnumerable<string> texts = Directory.EnumerateFiles(folder, "*.txt").Where(text => File.Exists(Path.ChangeExtension(text, ".ann")));
        List<GoldDocument> articles = [.. texts.Order(StringComparer.Ordinal).Select(ReadPair)];
        return articles.Count > 0 ? articles : throw new ToolException($"{folder}: holds no .txt file with a .ann file beside it");
    }

    /// <summary>The article in one text file and the annotation file beside it.</summary>
    public static GoldDocument ReadPair(string textPath)
    {
        string annotationPath = Path.ChangeExtension(textPath, ".ann");
        var text = new AnnotatedText(ReadText(textPath));
        var file = new AnnotationFile(Path.GetFileName(annotationPath), ReadText(annotationPath));
        return new GoldDocument
        {
            Id = Path.GetFileNameWithoutExtension(textPath),
            Date = file.Date,
            Text = text.Text,
            Annotations = [.. new AnnotationResolver(text, file).Resolve()],
        };
    }

    /// <summary>A whole file with <c>\n</c> line ends, which offsets are counted with.</summary>
    private static string ReadText(string path)
    {
        using var file = InputFile.Open(path);
        return file.Lines.Rest().Decode().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
