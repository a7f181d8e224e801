namespace TextKit.Quotations.Models;

/// <summary>The values of features that are names of an enumeration's members, made once; its numbers must run from zero.</summary>
internal static class FeatureValues<T>
    where T : struct, Enum
{
    private static readonly FeatureValue[] Values = [.. Enum.GetNames<T>().Select(name => new FeatureValue(name))];

    /// <summary>The values by number.</summary>
    public static ReadOnlySpan<FeatureValue> All => Values;
}
