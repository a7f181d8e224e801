using System.Globalization;
using TextKit.Segmentation;

namespace TextKit.Cli.Output;

/// <summary>One decision of the segmenter as fields with tabs between.</summary>
internal static class GapLine
{
    /// <summary><c>left right join|split score reason pattern weight, …</c></summary>
    public static string Of(string text, GapDecision gap)
    {
        string left = text.Substring(gap.Left.Start, gap.Left.Length), right = text.Substring(gap.Right.Start, gap.Right.Length);
        string parts = string.Join(", ", gap.Contributions.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Pattern} {part.Weight:+0.00;-0.00}")));
        string decision = gap.Joins ? "join" : "split", reason = gap.Reason.ToString().ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"{left}\t{right}\t{decision}\t{gap.Score:0.00}\t{reason}\t{parts}").TrimEnd('\t');
    }
}
