using TextKit.Quotations.Attributions;
using TextKit.Quotations.Cues;
using TextKit.Quotations.Reports;

namespace TextKit.Quotations.Speakers;

/// <summary>What the rules are called that decide on speakers: how the words were found, then how the name was, as in <c>before/title</c> and <c>say-follows/name</c>.</summary>
internal static class RuleNames
{
    private static readonly string[] Attributions = [.. Enum.GetNames<AttributionRule>().Select(rule => rule.ToLowerInvariant())];
    private static readonly string[][] Reports = [.. Enum.GetNames<CueClass>().Select(cue => Enum.GetNames<ContentOrder>().Select(order => $"{cue}-{order}".ToLowerInvariant()).ToArray())];

    /// <summary>The rule of a quotation.</summary>
    public static string Of(AttributionRule rule, Way? how) => Join(Attributions[(int)rule], how);

    /// <summary>The rule of a report.</summary>
    public static string Of(CueClass cue, ContentOrder order, Way? how) => Join(Reports[(int)cue][(int)order], how);

    /// <summary>The rule of a term.</summary>
    public static string OfTerm(Way? how) => Join("term", how);

    private static string Join(string words, Way? how) => how is null ? words : $"{words}/{how.Label}";
}
