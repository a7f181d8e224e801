namespace TextKit.Cli.Evaluation;

/// <summary>One figure of a score: a percentage (or none, where there was nothing to measure), or a count.</summary>
internal readonly record struct Figure(string Name, double? Value, bool IsCount = false)
{
    /// <summary>A number of items.</summary>
    public static Figure Count(string name, int count) => new(name, count, IsCount: true);
}
