namespace TextKit.Normalization;

/// <summary>A place where a normalized text is not, code unit by code unit, its original.</summary>
/// <param name="Normalized">What is written there; empty where something was removed.</param>
/// <param name="Original">The whole original clusters it was made from.</param>
internal readonly record struct OffsetEdit(NormalizedSpan Normalized, TextSpan Original);
