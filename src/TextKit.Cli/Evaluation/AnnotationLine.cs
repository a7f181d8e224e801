namespace TextKit.Cli.Evaluation;

/// <summary>One annotation as written, not yet found in its text.</summary>
/// <param name="Place">File and line, for messages.</param>
/// <param name="Line">The line of the text it starts on, from 1.</param>
/// <param name="Type">Its type.</param>
/// <param name="Surface">The text it stands on, perhaps with <c>#2</c> (the second occurrence) or <c> … </c> (the middle left out).</param>
/// <param name="Keys">Its other fields.</param>
internal sealed record AnnotationLine(string Place, int Line, string Type, string Surface, IReadOnlyDictionary<string, string> Keys)
{
    /// <summary>The value of a field; <see langword="null"/> if it is not there.</summary>
    public string? this[string key] => Keys.GetValueOrDefault(key);
}
