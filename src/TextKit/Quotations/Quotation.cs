namespace TextKit.Quotations;

/// <summary>A stretch between a pair of quotation marks.</summary>
/// <param name="Span">Where it stands with both its marks, in UTF-16 code units of the original text. Quotations may nest.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Speaker">Who says it; for a term, whoever's reported clause it stands in; <see langword="null"/> where the text names nobody.</param>
/// <param name="Cue">The reporting verb or phrase; <see langword="null"/> where there is none.</param>
/// <param name="Rule">The name of the rule that decided.</param>
/// <param name="Confidence">How sure the rule is, from 0 to 1.</param>
public sealed record Quotation(TextSpan Span, QuotationKind Kind, Speaker? Speaker, TextSpan? Cue, string Rule, double Confidence);
