namespace TextKit.Cli.Evaluation;

/// <summary>One annotation of a gold text.</summary>
/// <param name="Type"><c>PER ORG LOC ROLE DOC</c>, <c>DATE TIME DURATION SET</c>, <c>QUOTE</c> or <c>REPORT</c>.</param>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">End, exclusive.</param>
internal sealed record GoldAnnotation(string Type, int Start, int End)
{
    /// <summary>TIMEX3 value of a time expression; <c>?</c> where the text does not decide it.</summary>
    public string? Value { get; init; }

    /// <summary>Kind of a quotation.</summary>
    public string? Kind { get; init; }

    /// <summary>The speaker's fullest name; <c>?</c> where the text names nobody.</summary>
    public string? Who { get; init; }
}
