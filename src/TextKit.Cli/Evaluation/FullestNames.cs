namespace TextKit.Cli.Evaluation;

/// <summary>The fullest name of each person of an article, told from the names alone: the longest that begins or ends with the mention.</summary>
internal sealed class FullestNames(IEnumerable<string> names)
{
    private readonly HashSet<string> _names = [.. names];

    /// <summary>The fullest name for a mention; <see langword="null"/> where two are equally full.</summary>
    public string? Of(string mention)
    {
        List<string> fuller = [.. _names.Where(name => IsFuller(name, mention))];
        List<string> fullest = [.. fuller.Where(name => !fuller.Any(other => other != name && IsFuller(other, name)))];
        return fullest.Count switch { 0 => mention, 1 => fullest[0], _ => null };
    }

    private static bool IsFuller(string name, string mention) =>
        name.EndsWith(" " + mention, StringComparison.Ordinal) || name.StartsWith(mention + " ", StringComparison.Ordinal);
}
