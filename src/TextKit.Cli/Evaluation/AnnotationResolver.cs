using System.Globalization;

namespace TextKit.Cli.Evaluation;

/// <summary>Finds the annotations of a <c>.ann</c> file in their text.</summary>
/// <remarks>
/// Annotations of one type with one surface on one line are matched to its occurrences from left to right, free-standing ones
/// before those inside a longer surface of that type; <c>#2</c> asks for the second occurrence outright.
/// </remarks>
internal sealed class AnnotationResolver
{
    private const string Ellipsis = " … ";

    private readonly AnnotatedText _text;
    private readonly AnnotationFile _file;
    private readonly ILookup<(int Line, string Type), string> _surfaces;
    private readonly Dictionary<(int Line, string Type, string Surface), int> _used = [];

    /// <summary>Prepares to resolve a file.</summary>
    public AnnotationResolver(AnnotatedText text, AnnotationFile file)
    {
        _text = text;
        _file = file;
        _surfaces = file.Lines.ToLookup(line => (line.Line, line.Type), line => line.Surface);
    }

    /// <summary>The annotations, sorted by start, then longest first.</summary>
    /// <exception cref="ToolException">A surface does not stand where it should.</exception>
    public IEnumerable<GoldAnnotation> Resolve() => _file.Lines.Select(Resolve)
        .OrderBy(annotation => annotation.Start).ThenByDescending(annotation => annotation.End).ThenBy(annotation => annotation.Type, StringComparer.Ordinal);

    private GoldAnnotation Resolve(AnnotationLine line)
    {
        if (!_text.HasLine(line.Line)) throw new ToolException($"{line.Place}: the text has no line {line.Line}");
        TextSpan? span = line.Type == "QUOTE" && line.Surface.Contains(Ellipsis, StringComparison.Ordinal) ? Abridged(line) : Place(line, line.Surface);
        if (span is not { } found) throw new ToolException($"{line.Place}: '{line.Surface}' does not stand on line {line.Line} at word edges, or not that often");
        return new GoldAnnotation(line.Type, found.Start, found.End)
        {
            Value = TimeScorer.IsTime(line.Type) ? line["value"] ?? "?" : null,
            Kind = line.Type == "QUOTE" ? line["kind"] : null,
            Who = line["who"],
        };
    }

    private TextSpan? Place(AnnotationLine line, string surface)
    {
        int? wanted = null;
        int hash = surface.LastIndexOf('#');
        bool isNumbered = hash >= 0 && int.TryParse(surface.AsSpan(hash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && (wanted = number) > 0;
        if (isNumbered && _text.Occurrences(line.Line, surface).Count == 0) surface = surface[..hash];
        else wanted = null;

        List<TextSpan> spots = _text.Occurrences(line.Line, surface);
        (int, string, string) key = (line.Line, line.Type, surface);
        if (wanted is null && line.Type != "QUOTE") spots = [.. spots.OrderBy(spot => IsCovered(line, surface, spot)).ThenBy(spot => spot)];
        int index = wanted ?? (_used.GetValueOrDefault(key) + 1);
        _used[key] = index;
        return index >= 1 && index <= spots.Count ? spots[index - 1] : null;
    }

    /// <summary>Whether a longer surface of the same type on the same line holds this occurrence.</summary>
    private bool IsCovered(AnnotationLine line, string surface, TextSpan spot) => _surfaces[(line.Line, line.Type)]
        .Where(longer => longer != surface && longer.Contains(surface, StringComparison.Ordinal))
        .Any(longer => _text.Occurrences(line.Line, longer).Exists(outer => outer.Contains(spot)));

    /// <summary>A long quotation, of which only the first and the last words are written.</summary>
    private TextSpan? Abridged(AnnotationLine line)
    {
        int ellipsis = line.Surface.IndexOf(Ellipsis, StringComparison.Ordinal);
        string head = line.Surface[..ellipsis], tail = line.Surface[(ellipsis + Ellipsis.Length)..];
        int last = line["end"] is { } end ? int.Parse(end, CultureInfo.InvariantCulture) : line.Line;
        if (!_text.HasLine(last) || Place(line, head) is not { } start) return null;
        List<TextSpan> ends = _text.Occurrences(last, tail).FindAll(spot => last != line.Line || spot.End > start.End);
        return ends.Count > 0 ? TextSpan.FromBounds(start.Start, ends[0].End) : null;
    }
}
