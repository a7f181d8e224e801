using TextKit.Normalization;

namespace TextKit.Cli.Evaluation;

/// <summary>Unicode's form C and nothing more: how surfaces and names are compared.</summary>
internal static class CanonicalComposition
{
    private static readonly NormalizationOptions Options = new()
    {
        MarkOrder = MarkOrder.Canonical,
        Eth = EthHandling.Preserve,
        Spaces = SpaceHandling.Preserve,
        Invisibles = InvisibleHandling.Preserve,
    };

    /// <summary>The composed text.</summary>
    public static string Of(string text) => TextNormalizer.Normalize(text, Options).Text;
}
