namespace TextKit.Quotations;

/// <summary>Speech that is reported without quotation marks: <c>Ông X nêu rõ, …</c></summary>
/// <param name="Span">What is said, in UTF-16 code units of the original text.</param>
/// <param name="Cue">The reporting verb or phrase.</param>
/// <param name="Speaker">Who says it; <see langword="null"/> where the text names nobody.</param>
/// <param name="Rule">The name of the rule that decided.</param>
/// <param name="Confidence">How sure the rule is, from 0 to 1.</param>
public sealed record ReportedSpeech(TextSpan Span, TextSpan Cue, Speaker? Speaker, string Rule, double Confidence);
